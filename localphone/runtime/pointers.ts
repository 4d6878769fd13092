/** Where a finger or the mouse is, in the words of WeChat's touch events; CSS pixels. */
export interface Point {
  identifier: number;
  pageX: number;
  pageY: number;
  clientX: number;
  clientY: number;
}

/** Takes what fingers, the mouse and the keyboard do. */
export interface PointerTarget {
  start(target: Element, point: Point, event: Event): void;
  move(point: Point, event: Event): void;
  end(point: Point, event: Event): void;
  cancel(point: Point, event: Event): void;
  /** Enter, the space bar, or a tool that clicks for the person. */
  activate(target: Element, point: Point, event: Event): void;
}

/** Identifier of the mouse among the fingers. */
const MOUSE = -1;
/** After a touch, browsers act out a mouse for as long (ms). */
const ECHO_MS = 1000;

export function followPointers(root: HTMLElement, to: PointerTarget): void {
  let touchedAt = Number.NEGATIVE_INFINITY;
  followTouch(root, to, (at) => {
    touchedAt = at;
  });
  followMouse(root, to, (event) => event.timeStamp - touchedAt < ECHO_MS);
  followKeys(root, to);
}

function followTouch(root: HTMLElement, to: PointerTarget, touched: (at: number) => void): void {
  const each = (act: (point: Point, event: TouchEvent) => void) => (event: TouchEvent) => {
    touched(event.timeStamp);
    for (const touch of event.changedTouches) act(pointOf(touch, touch.identifier), event);
  };
  const start = each((point, event) => to.start(event.target as Element, point, event));
  root.addEventListener('touchstart', start, { passive: true });
  root.addEventListener(
    'touchmove',
    each((point, event) => to.move(point, event)),
    { passive: false },
  );
  root.addEventListener(
    'touchend',
    each((point, event) => to.end(point, event)),
  );
  root.addEventListener(
    'touchcancel',
    each((point, event) => to.cancel(point, event)),
  );
}

function followMouse(
  root: HTMLElement,
  to: PointerTarget,
  isEcho: (event: MouseEvent) => boolean,
): void {
  const mouse = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
    if (event.button === 0 && !isEcho(event)) act(event);
  };
  root.addEventListener(
    'mousedown',
    mouse((event) => to.start(event.target as Element, pointOf(event, MOUSE), event)),
  );
  window.addEventListener(
    'mousemove',
    mouse((event) => to.move(pointOf(event, MOUSE), event)),
  );
  window.addEventListener(
    'mouseup',
    mouse((event) => to.end(pointOf(event, MOUSE), event)),
  );
}

function followKeys(root: HTMLElement, to: PointerTarget): void {
  root.addEventListener('click', (event) => {
    if (event.detail === 0 && event.target instanceof HTMLElement && !isNative(event.target))
      to.activate(event.target, pointOf(event, MOUSE), event);
  });
  root.addEventListener('keydown', (event) => {
    const { target } = event;
    if ((event.key !== 'Enter' && event.key !== ' ') || !(target instanceof HTMLElement)) return;
    if (isNative(target) || target.tabIndex < 0) return;
    event.preventDefault();
    const box = target.getBoundingClientRect();
    to.activate(
      target,
      pointOf({ clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }, MOUSE),
      event,
    );
  });
}

/** Acts by itself on clicks and keys. */
const isNative = (target: Element) =>
  target.closest('input, textarea, video, a, button, [contenteditable]') !== null;

function pointOf(
  { clientX, clientY }: { clientX: number; clientY: number },
  identifier: number,
): Point {
  return { identifier, clientX, clientY, pageX: clientX, pageY: clientY };
}
