import { componentHost } from './host';

/** Gives a picture, video or sound its address; the last source set wins. `fail` when it cannot be found. */
export function followSource(
  media: HTMLImageElement | HTMLMediaElement,
  source: string,
  fail: () => void,
): void {
  if (wanted.get(media) === source) return;
  wanted.set(media, source);
  if (source === '') return media.removeAttribute('src');
  void load(media, source).catch((error: unknown) => {
    console.warn(`[localphone] ${source}:`, error);
    fail();
  });
}

async function load(media: HTMLImageElement | HTMLMediaElement, source: string): Promise<void> {
  const address = await componentHost().sourceUrl(source);
  if (wanted.get(media) === source) media.src = address;
}

const wanted = new WeakMap<Element, string>();
