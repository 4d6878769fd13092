import type { Callbacks } from '../pay/callbacks';
import type { Cashier } from '../pay/cashier';
import type { Fired, Timers } from './timers';

const TICK_MS = 1000;

/** Looks once a second at what the cloud's clock has made due: timers, refunds, callbacks. */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> | undefined;

  constructor(
    private readonly timers: Timers,
    private readonly cashier: Cashier,
    private readonly callbacks: Callbacks,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
    await this.callbacks.deliverDue();
  }

  private tick(): Promise<void> {
    this.ticking ??= this.settle()
      .then(
        () => undefined,
        (error: unknown) => void process.stderr.write(`localcloud: ${String(error)}\n`),
      )
      .finally(() => (this.ticking = undefined));
    return this.ticking;
  }

  /** Resolves when the functions called have answered. */
  async settle(): Promise<Fired[]> {
    this.cashier.settleRefunds();
    const [fired] = await Promise.all([this.timers.fireDue(), this.callbacks.deliverDue()]);
    return fired;
  }
}
