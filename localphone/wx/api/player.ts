import type { ApiGroup } from '../convention';
import type { Session } from '../session';

type Listener = (event: Record<string, unknown>) => void;

const audioEvents: Record<string, string> = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Stop: 'wx-stop',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Error: 'error',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
};

/** A sound of its own, `wx.createInnerAudioContext`. */
class InnerAudio {
  readonly #audio = new Audio();
  readonly #session: Session;
  #source = '';
  [event: `on${string}` | `off${string}`]: (listener: Listener) => void;

  constructor(session: Session) {
    this.#session = session;
    for (const [name, type] of Object.entries(audioEvents)) {
      const known = new Map<Listener, EventListener>();
      this[`on${name}`] = (listener) => {
        const heard = (): void =>
          listener({ errCode: this.#audio.error?.code, errMsg: this.#audio.error?.message });
        known.set(listener, heard);
        this.#audio.addEventListener(type, heard);
      };
      this[`off${name}`] = (listener) => {
        const heard = known.get(listener);
        if (heard !== undefined) this.#audio.removeEventListener(type, heard);
      };
    }
  }

  get src(): string {
    return this.#source;
  }

  set src(source: string) {
    this.#source = source;
    void this.#load(source);
  }

  async #load(source: string): Promise<void> {
    try {
      this.#audio.src = await this.#session.sources.url(source);
    } catch (error) {
      console.warn(`[localphone] ${source}:`, error);
      this.#audio.dispatchEvent(new Event('error'));
    }
  }

  get autoplay(): boolean {
    return this.#audio.autoplay;
  }

  set autoplay(value: boolean) {
    this.#audio.autoplay = value;
  }

  get loop(): boolean {
    return this.#audio.loop;
  }

  set loop(value: boolean) {
    this.#audio.loop = value;
  }

  get volume(): number {
    return this.#audio.volume;
  }

  set volume(value: number) {
    this.#audio.volume = value;
  }

  get currentTime(): number {
    return this.#audio.currentTime;
  }

  get duration(): number {
    return this.#audio.duration;
  }

  get paused(): boolean {
    return this.#audio.paused;
  }

  play(): void {
    this.#audio.play().catch(() => this.#audio.dispatchEvent(new Event('error')));
  }

  pause(): void {
    this.#audio.pause();
  }

  stop(): void {
    this.#audio.pause();
    this.#audio.currentTime = 0;
    this.#audio.dispatchEvent(new Event('wx-stop'));
  }

  seek(seconds: number): void {
    this.#audio.currentTime = seconds;
  }

  destroy(): void {
    this.#audio.pause();
    this.#audio.removeAttribute('src');
  }
}

/** The video with that id in a component or the page: its component, and the browser's player inside. */
function videoOf(
  session: Session,
  id: string,
  scope: unknown,
): { component: Element; video: HTMLVideoElement } {
  const { phone } = session;
  const root = (scope === undefined ? undefined : phone.elementOf(scope)) ?? phone.pageElement();
  const component = root?.querySelector(`#${CSS.escape(id)}`);
  const video = component?.querySelector('video');
  if (!component || !video) throw new Error(`createVideoContext: no video with id "${id}"`);
  return { component, video };
}

const report = (error: unknown): void => console.warn('[localphone] video:', error);

/** Sound and video players. */
export function playerApis(session: Session): ApiGroup {
  return {
    createInnerAudioContext: () => new InnerAudio(session),
    createVideoContext: (id: string, scope?: unknown) => {
      const found = () => videoOf(session, id, scope);
      const video = () => found().video;
      return {
        play: () => void video().play().catch(report),
        pause: () => video().pause(),
        stop: () => {
          video().pause();
          video().currentTime = 0;
        },
        seek: (seconds: number) => {
          video().currentTime = seconds;
        },
        playbackRate: (rate: number) => {
          video().playbackRate = rate;
        },
        requestFullScreen: () => void found().component.requestFullscreen().catch(report),
        exitFullScreen: () => void document.exitFullscreen().catch(report),
      };
    },
  };
}
