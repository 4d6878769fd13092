import type { Session } from './session';

/** An image for a canvas: its `src` may be anything a mini-program may write there. */
export function createImage(session: Session): HTMLImageElement {
  const image = new Image();
  const set = (value: string): void => {
    session.sources.url(value).then(
      (url) => image.setAttribute('src', url),
      () => image.dispatchEvent(new Event('error')),
    );
  };
  Object.defineProperty(image, 'src', { set, get: () => image.getAttribute('src') ?? '' });
  return image;
}

const prepared = new WeakSet<HTMLCanvasElement>();

/** The browser's canvas with the methods WeChat's canvas node has besides. */
function canvasNode(canvas: HTMLCanvasElement, session: Session): HTMLCanvasElement {
  if (prepared.has(canvas)) return canvas;
  prepared.add(canvas);
  return Object.assign(canvas, {
    createImage: () => createImage(session),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: Path2D | string) => new Path2D(path),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  });
}

/** The node behind an element, for `fields({node: true})`: the canvas it is or holds; otherwise null. */
export function nodeOf(host: HTMLElement, session: Session): HTMLCanvasElement | null {
  const canvas =
    host instanceof HTMLCanvasElement
      ? host
      : (host.querySelector('canvas') ?? host.shadowRoot?.querySelector('canvas') ?? null);
  return canvas === null ? null : canvasNode(canvas, session);
}
