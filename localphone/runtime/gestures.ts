import { activate, takesTaps } from '../components/activate';
import { dispatchFrom } from './backend';
import { Hover } from './hover';
import { followPointers } from './pointers';
import type { Point, PointerTarget } from './pointers';

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

/** Turns mouse, touch and keyboard on `root` into WeChat's touch, tap and long press events. */
class Gestures implements PointerTarget {
  private readonly presses = new Map<number, Press>();
  private readonly hover = new Hover();

  start(target: Element, point: Point, event: Event): void {
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

  move(point: Point, event: Event): void {
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

  end(point: Point, event: Event): void {
    const press = this.drop(point.identifier);
    if (!press) return;
    this.hover.release();
    this.send('touchend', press.target, point, event);
    if (!press.moved && !press.heldLong) this.tap(press.target, press.start, event);
  }

  cancel(point: Point, event: Event): void {
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

  activate(target: Element, point: Point, event: Event): void {
    this.tap(target, point, event);
  }

  private tap(target: Element, point: Point, event: Event): void {
    if (!takesTaps(target)) return;
    this.send('tap', target, point, event);
    activate(target);
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

export const followGestures = (root: HTMLElement): void => followPointers(root, new Gestures());

/** Whether the app handles this event on the element or around it (unless only as part of a general binding). */
function wants(target: Element, type: string): boolean {
  for (let at: Element | null = target; at; at = at.parentElement) {
    const listened = (at as Element & { listened?: Map<string, boolean> }).listened;
    if (listened?.has(type)) return true;
    if (listened?.has('tap')) return false;
  }
  return false;
}
