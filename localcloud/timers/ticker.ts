import type { Callbacks } from '../pay/callbacks';
import type { Cashier } from '../pay/cashier';
import type { Fired, Timers } from './timers';

const TICK_MS = 1000;

/** Looks once a second at what the cloud's clock has made due: timers, refunds, callbacks. */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly timers: Timers,
    private readonly cashier: Cashier,
    private readonly callbacks: Callbacks,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.settle(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Resolves when the functions called have answered. */
  async settle(): Promise<Fired[]> {
    this.cashier.settleRefunds();
    const [fired] = await Promise.all([this.timers.fireDue(), this.callbacks.deliverDue()]);
    return fired;
  }
}
