import { WxElement } from './element';
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
    duration: undefined,
  };
  static override readonly ignored = [
    'danmu-list',
    'danmu-btn',
    'enable-danmu',
    'page-gesture',
    'direction',
    'show-progress',
    'show-fullscreen-btn',
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

  constructor() {
    super();
    const { video } = this;
    video.playsInline = true;
    video.addEventListener('loadedmetadata', () => {
      if (this.amount('initial-time') > 0) video.currentTime = this.amount('initial-time');
      this.emit('loadedmetadata', {
        width: video.videoWidth,
        height: video.videoHeight,
        duration: video.duration,
      });
    });
    for (const name of ['play', 'pause', 'ended', 'waiting'])
      video.addEventListener(name, () => this.emit(name, {}));
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
    video.addEventListener('fullscreenchange', () =>
      this.emit('fullscreenchange', {
        fullScreen: document.fullscreenElement === video,
        direction: 'vertical',
      }),
    );
  }

  override connectedCallback(): void {
    if (!this.video.isConnected) this.append(this.video);
    super.connectedCallback();
  }

  protected override render(changed?: string): void {
    const { video } = this;
    if (changed === undefined || changed === 'src')
      followSource(video, this.text('src'), () =>
        this.emit('error', { errMsg: `cannot load ${this.text('src')}` }),
      );
    video.controls = this.flag('controls');
    video.autoplay = this.flag('autoplay');
    video.loop = this.flag('loop');
    video.muted = this.flag('muted');
    video.poster = this.text('poster');
    video.style.objectFit = this.text('object-fit');
    if (this.text('title') !== '') video.setAttribute('aria-label', this.text('title'));
  }

  /** Percent of the film that is loaded. */
  private buffered(): number {
    const { buffered, duration } = this.video;
    return buffered.length === 0 || !duration
      ? 0
      : Math.round((buffered.end(buffered.length - 1) / duration) * 100);
  }
}

/** A drawing surface, `type="2d"` only. */
export class Canvas extends WxElement {
  static override readonly attributes = { type: '2d', 'canvas-id': '', 'disable-scroll': false };
  private readonly surface = document.createElement('canvas');

  override connectedCallback(): void {
    if (!this.surface.isConnected) this.append(this.surface);
    super.connectedCallback();
    this.surface.width = this.clientWidth || 300;
    this.surface.height = this.clientHeight || 150;
  }
}

/** A stand-in for the map: where it is and what is marked there, as words. */
export class MapBox extends WxElement {
  static override readonly attributes = {
    latitude: 0,
    longitude: 0,
    scale: 16,
    markers: [],
    'show-location': false,
  };
  static override readonly ignored = [
    'min-scale',
    'max-scale',
    'covers',
    'polyline',
    'circles',
    'controls',
    'include-points',
    'polygons',
    'subkey',
    'layer-style',
    'rotate',
    'skew',
    'enable-3D',
    'show-compass',
    'show-scale',
    'enable-overlooking',
    'enable-auto-max-overlooking',
    'enable-zoom',
    'enable-scroll',
    'enable-rotate',
    'enable-satellite',
    'enable-traffic',
    'enable-poi',
    'enable-building',
    'setting',
    'enable-indoor',
    'enable-indoor-level-pick',
  ];

  protected override render(): void {
    const markers = Array.isArray(this.raw('markers'))
      ? (this.raw('markers') as { id?: number; title?: string; callout?: { content?: string } }[])
      : [];
    const place = document.createElement('p');
    place.textContent = `地图（演示）　北纬 ${this.text('latitude')}°　东经 ${this.text('longitude')}°`;
    this.replaceChildren(place, ...markers.map((marker) => this.row(marker)));
  }

  private row(marker: {
    id?: number;
    title?: string;
    callout?: { content?: string };
  }): HTMLElement {
    const row = document.createElement('button');
    row.type = 'button';
    row.textContent = `● ${marker.title ?? marker.callout?.content ?? `标记 ${String(marker.id ?? '')}`}`;
    row.addEventListener('click', () => {
      this.emit('markertap', { markerId: marker.id });
      if (marker.callout) this.emit('callouttap', { markerId: marker.id });
    });
    return row;
  }
}

/** A stand-in for a web page inside the mini-program: its address as a link. */
export class WebView extends WxElement {
  static override readonly attributes = { src: '', 'progressbar-color': '' };

  protected override render(changed?: string): void {
    const src = this.text('src');
    const link = document.createElement('a');
    link.href = /^https?:/.test(src) ? src : '#';
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = src;
    const note = document.createElement('p');
    note.textContent = '网页（演示）：在手机上，此处整页显示';
    this.replaceChildren(note, link);
    if (changed === undefined || changed === 'src')
      queueMicrotask(() => this.emit('load', { src }));
  }
}
