import { WxFailure } from './failure';

/** How long a tap lets an API through that asks for one. */
const gestureMs = 5000;

/** Knows when the person last touched the phone. */
export class TapGate {
  #lastTap = Number.NEGATIVE_INFINITY;

  constructor(target: EventTarget) {
    for (const type of ['pointerup', 'click', 'keydown'])
      target.addEventListener(type, () => this.allow(), { capture: true });
  }

  /** Counts as a tap: a touch, or the end of a payment. */
  allow(): void {
    this.#lastTap = performance.now();
  }

  /** Fails when no tap led here. */
  require(): void {
    if (performance.now() - this.#lastTap > gestureMs)
      throw new WxFailure('can only be invoked by user TAP gesture.', { errCode: 20004 });
  }
}
