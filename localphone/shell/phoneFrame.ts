import type { DeskState } from './deskState';
import { isFromPhone, type DeskOrder, type FromPhone } from './deskMessages';

/** Where the mini-program is opened from outside. */
export interface Start {
  /** Page with its query. */
  path: string;
  /** WeChat's number of the way in. */
  scene: number;
  /** Address of an ordinary-link code. */
  q?: string;
}

/** WeChat's scene numbers. */
export const ways = {
  plain: 1001,
  linkCode: 1011,
  miniProgramCode: 1047,
  message: 1107,
  officialAccount: 1035,
};

/** Address of the phone page for a person and a way in. */
export function phoneAddress(openid: string, large: boolean, start?: Partial<Start>): string {
  const query = new URLSearchParams({ openid });
  if (large) query.set('large', '1');
  if (start?.path !== undefined && start.path !== '') query.set('path', start.path);
  if (start?.scene !== undefined) query.set('scene', String(start.scene));
  if (start?.q !== undefined) query.set('q', start.q);
  return `/phone.html?${query.toString()}`;
}

/** The phone in its frame. */
export class PhoneFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #state: DeskState;
  readonly #listeners = new Set<(news: FromPhone) => void>();

  constructor(frame: HTMLIFrameElement, state: DeskState) {
    this.#frame = frame;
    this.#state = state;
    window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || origin !== window.location.origin || !isFromPhone(data))
        return;
      if (data.kind === 'ready') this.send({ kind: 'network', state: state.now.network });
      for (const listener of this.#listeners) listener(data);
    });
  }

  /** Starts the mini-program anew as the person who holds the phone. */
  open(start?: Partial<Start>): void {
    const { openid, large } = this.#state.now;
    this.#frame.src = phoneAddress(openid, large, start);
    this.#frame.focus();
  }

  send(order: DeskOrder): void {
    this.#frame.contentWindow?.postMessage({ from: 'desk', ...order }, window.location.origin);
  }

  onNews(listener: (news: FromPhone) => void): void {
    this.#listeners.add(listener);
  }
}
