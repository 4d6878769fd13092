import { activate, takesTaps } from '../components/activate';
import { dispatchFrom } from './backend';
import { Hover } from './hover';

interface Point {
  identifier: number;
  pageX: number;
  pageY: number;
  clientX: number;
  clientY: number;
}
interface Press {
  target: Element;
  start: Point;
  moved: boolean;
  longPress: ReturnType<typeof setTimeout>;
  heldLong: boolean;
}

/** A finger that moved further (px) is scrolling or dragging, not tapping. */
const TAP_SLACK_PX = 10;
const LONG_PRESS_MS = 350;
const MOUSE = -1;

/** Turns mouse, touch and keyboard on `root` into WeChat's touch, tap and long press events. */
class Gestures {
  private readonly presses = new Map<number, Press>();
  private readonly hover = new Hover();
  private touchedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly root: HTMLElement) {
    this.listenToTouch();
    this.listenToMouse();
    root.addEventListener('click', (event) => {
      if (event.detail === 0 && !isNative(event.target))
        this.tap(event.target as Element, pointOf(event, MOUSE), event);
    });
    root.addEventListener('keydown', (event) => this.key(event));
  }

  private listenToTouch(): void {
    const each = (event: TouchEvent, act: (touch: Touch) => void) => {
      this.touchedAt = event.timeStamp;
      for (const touch of Array.from(event.changedTouches)) act(touch);
    };
    const { root } = this;
    root.addEventListener(
      'touchstart',
      (event) =>
        each(event, (touch) =>
          this.start(event.target as Element, pointOf(touch, touch.identifier), event),
        ),
      { passive: true },
    );
    root.addEventListener(
      'touchmove',
      (event) => each(event, (touch) => this.move(pointOf(touch, touch.identifier), event)),
      { passive: false },
    );
    root.addEventListener('touchend', (event) =>
      each(event, (touch) => this.end(pointOf(touch, touch.identifier), event)),
    );
    root.addEventListener('touchcancel', (event) =>
      each(event, (touch) => this.cancel(pointOf(touch, touch.identifier), event)),
    );
  }

  private listenToMouse(): void {
    const mouse = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
      const isEcho = event.timeStamp - this.touchedAt < 1000;
      if (!isEcho && event.button === 0) act(event);
    };
    this.root.addEventListener(
      'mousedown',
      mouse((event) => this.start(event.target as Element, pointOf(event, MOUSE), event)),
    );
    window.addEventListener(
      'mousemove',
      mouse((event) => this.move(pointOf(event, MOUSE), event)),
    );
    window.addEventListener(
      'mouseup',
      mouse((event) => this.end(pointOf(event, MOUSE), event)),
    );
  }

  private start(target: Element, point: Point, event: Event): void {
    const longPress = setTimeout(() => this.longPress(point.identifier, event), LONG_PRESS_MS);
    this.presses.set(point.identifier, {
      target,
      start: point,
      moved: false,
      longPress,
      heldLong: false,
    });
    this.send('touchstart', target, point, event);
    if (takesTaps(target)) this.hover.press(target);
  }

  private move(point: Point, event: Event): void {
    const press = this.presses.get(point.identifier);
    if (!press) return;
    if (
      Math.hypot(point.clientX - press.start.clientX, point.clientY - press.start.clientY) >
      TAP_SLACK_PX
    ) {
      press.moved = true;
      clearTimeout(press.longPress);
      this.hover.cancel();
    }
    const caught = this.send('touchmove', press.target, point, event);
    if (caught && event.cancelable) event.preventDefault();
  }

  private end(point: Point, event: Event): void {
    const press = this.drop(point.identifier);
    if (!press) return;
    this.hover.release();
    this.send('touchend', press.target, point, event);
    if (!press.moved && !press.heldLong) this.tap(press.target, press.start, event);
  }

  private cancel(point: Point, event: Event): void {
    const press = this.drop(point.identifier);
    if (!press) return;
    this.hover.cancel();
    this.send('touchcancel', press.target, point, event);
  }

  private drop(identifier: number): Press | undefined {
    const press = this.presses.get(identifier);
    if (press) clearTimeout(press.longPress);
    this.presses.delete(identifier);
    return press;
  }

  private longPress(identifier: number, event: Event): void {
    const press = this.presses.get(identifier);
    if (!press) return;
    this.send('longpress', press.target, press.start, event);
    this.send('longtap', press.target, press.start, event);
    press.heldLong = wants(press.target, 'longpress');
  }

  private tap(target: Element, point: Point, event: Event): void {
    if (!takesTaps(target)) return;
    this.send('tap', target, point, event);
    activate(target);
  }

  private key(event: KeyboardEvent): void {
    if (
      (event.key !== 'Enter' && event.key !== ' ') ||
      !(event.target instanceof HTMLElement) ||
      isNative(event.target)
    )
      return;
    if (event.target.tabIndex < 0) return;
    event.preventDefault();
    const box = event.target.getBoundingClientRect();
    this.tap(
      event.target,
      pointAt(box.left + box.width / 2, box.top + box.height / 2, MOUSE),
      event,
    );
  }

  private send(type: string, target: Element, point: Point, event: Event): boolean {
    const touches = [...this.presses.values()].map(({ start }) => start);
    const detail =
      type === 'tap' || type.startsWith('long') ? { x: point.pageX, y: point.pageY } : {};
    return dispatchFrom(
      target,
      type,
      detail,
      { touches: type === 'touchmove' ? [point] : touches, changedTouches: [point] },
      event,
    );
  }
}

export function followGestures(root: HTMLElement): void {
  // oxlint-disable-next-line no-new
  new Gestures(root);
}

const isNative = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, video, a, button, [contenteditable]') !== null;

/** Whether the app handles this event on the element or around it (unless only as part of a general binding). */
function wants(target: Element, type: string): boolean {
  for (let at: Element | null = target; at; at = at.parentElement) {
    const listened = (at as Element & { listened?: Map<string, boolean> }).listened;
    if (listened?.has(type)) return true;
    if (listened?.has('tap')) return false;
  }
  return false;
}

const pointAt = (x: number, y: number, identifier: number): Point => ({
  identifier,
  clientX: x,
  clientY: y,
  pageX: x,
  pageY: y,
});

function pointOf(source: { clientX: number; clientY: number }, identifier: number): Point {
  return pointAt(source.clientX, source.clientY, identifier);
}
