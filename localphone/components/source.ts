import { componentHost } from './host';

/** Gives a picture, video or sound its address; the last source set wins. `fail` when it cannot be found. */
export function followSource(media: HTMLImageElement | HTMLMediaElement, source: string, fail: () => void): void {
  if (wanted.get(media) === source) return;
  wanted.set(media, source);
  if (source === '') return media.removeAttribute('src');
  componentHost()
    .sourceUrl(source)
    .then(
      (address) => {
        if (wanted.get(media) === source) media.src = address;
      },
      (error: unknown) => {
        console.warn(`[localphone] ${source}:`, error);
        fail();
      },
    );
}

const wanted = new WeakMap<Element, string>();
