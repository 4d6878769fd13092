import { WxElement } from './element';

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
