import { WxElement } from './element';
import { componentHost } from './host';
import { followSource } from './source';

/** The browser's own player inside; `wx.createVideoContext` finds it by the id of this element. */
export class Video extends WxElement {
  static override readonly attributes = {
    src: '',
    controls: true,
    autoplay: false,
    loop: false,
    muted: false,
    'initial-time': 0,
    poster: '',
    'object-fit': 'contain',
    title: '',
    'show-progress': true,
    'show-fullscreen-btn': true,
    duration: undefined,
  };
  static override readonly ignored = [
    'danmu-list',
    'danmu-btn',
    'enable-danmu',
    'page-gesture',
    'direction',
    'show-play-btn',
    'show-center-play-btn',
    'enable-progress-gesture',
    'show-mute-btn',
    'play-btn-position',
    'enable-play-gesture',
    'auto-pause-if-navigate',
    'auto-pause-if-open-native',
    'vslide-gesture',
    'vslide-gesture-in-fullscreen',
    'poster-for-crawler',
    'show-casting-button',
    'picture-in-picture-mode',
    'picture-in-picture-show-progress',
    'enable-auto-rotation',
    'show-screen-lock-button',
    'show-snapshot-button',
    'show-background-playback-button',
    'background-poster',
    'referrer-policy',
    'is-drm',
    'is-live',
    'provision-url',
    'certificate-url',
    'license-url',
    'preferred-peak-bit-rate',
    'ad-unit-id',
    'show-bottom-progress',
    'enhanced',
  ];
  private readonly video = document.createElement('video');
  private readonly whole = document.createElement('button');

  constructor() {
    super();
    const { video } = this;
    video.playsInline = true;
    // WeChat's player offers no file to take away, and shows in full screen what lies over the picture.
    video.setAttribute('controlslist', 'nodownload nofullscreen noplaybackrate noremoteplayback');
    video.disablePictureInPicture = true;
    this.whole.className = 'wx-video-whole';
    this.whole.type = 'button';
    this.whole.setAttribute('aria-label', '全屏');
    this.whole.addEventListener('click', () => this.toggleWhole());
    video.addEventListener('loadedmetadata', () => {
      if (this.amount('initial-time') > 0) video.currentTime = this.amount('initial-time');
      this.emit('loadedmetadata', {
        width: video.videoWidth,
        height: video.videoHeight,
        duration: video.duration,
      });
    });
    for (const name of ['play', 'ended', 'waiting'])
      video.addEventListener(name, () => this.emit(name, {}));
    // At its end a browser's player pauses first; WeChat's only ends.
    video.addEventListener('pause', () => {
      if (!video.ended) this.emit('pause', {});
    });
    video.addEventListener('timeupdate', () =>
      this.emit('timeupdate', { currentTime: video.currentTime, duration: video.duration }),
    );
    video.addEventListener('seeked', () =>
      this.emit('seekcomplete', { position: video.currentTime }),
    );
    video.addEventListener('progress', () => this.emit('progress', { buffered: this.buffered() }));
    video.addEventListener('error', () =>
      this.emit('error', { errMsg: video.error?.message ?? `cannot load ${this.text('src')}` }),
    );
    this.addEventListener('fullscreenchange', (event) => {
      // The browser's own event, not the one that is told to the app.
      if (event.target !== this) return;
      this.emit('fullscreenchange', {
        fullScreen: document.fullscreenElement === this,
        direction: 'vertical',
      });
    });
  }

  override connectedCallback(): void {
    if (!this.video.isConnected) this.append(this.video, this.whole);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    const { video } = this;
    if (changed === undefined || changed === 'src')
      followSource(video, this.text('src'), () =>
        this.emit('error', { errMsg: `cannot load ${this.text('src')}` }),
      );
    video.controls = this.flag('controls');
    this.whole.hidden = !this.flag('controls') || !this.flag('show-fullscreen-btn');
    this.dom('data-progress', this.flag('show-progress') ? undefined : 'hidden');
    video.autoplay = this.flag('autoplay');
    video.loop = this.flag('loop');
    video.muted = this.flag('muted');
    video.poster = this.text('poster');
    video.style.objectFit = this.text('object-fit');
    if (this.text('title') !== '') video.setAttribute('aria-label', this.text('title'));
  }

  private toggleWhole(): void {
    const done = document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen();
    done.catch((error: unknown) => componentHost().failed(error));
  }

  /** Percent of the film that is loaded. */
  private buffered(): number {
    const { buffered, duration } = this.video;
    return buffered.length === 0 || !duration
      ? 0
      : Math.round((buffered.end(buffered.length - 1) / duration) * 100);
  }
}
