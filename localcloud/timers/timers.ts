import { Cron } from 'croner';
import { listFunctions, readFunction, type TimerTrigger } from '../functions/catalog';
import type { Invoker } from '../functions/invoker';
import type { Records } from '../state/records';

export interface Fired {
  function: string;
  trigger: string;
  /** The moment that was due last, ISO text. */
  time: string;
  requestId: string;
  ok: boolean;
}

/** Seven fields (second minute hour day month weekday year) in Shanghai time. Throws on a wrong expression. */
export const parseCron = (config: string): Cron =>
  new Cron(config, { timezone: 'Asia/Shanghai', paused: true, mode: '7-part' });

/** Timer triggers by the cloud's clock. When the clock has jumped over several moments, a trigger fires once. */
export class Timers {
  constructor(
    private readonly functionsDir: string,
    private readonly records: Records,
    private readonly invoker: Invoker,
    private readonly now: () => number,
    private readonly warn: (message: string) => void,
  ) {}

  /** Fires what is due and waits for the functions to answer. */
  async fireDue(): Promise<Fired[]> {
    const due = listFunctions(this.functionsDir).flatMap((name) => this.dueOf(name));
    return Promise.all(due);
  }

  private dueOf(name: string): Promise<Fired>[] {
    try {
      const timers = readFunction(this.functionsDir, name)?.timers ?? [];
      return timers.flatMap((timer) => {
        const time = this.take(name, timer);
        return time === undefined ? [] : [this.fire(name, timer.name, time)];
      });
    } catch (error) {
      this.warn(`Timers of function ${name}: ${(error as Error).message}`);
      return [];
    }
  }

  async fire(functionName: string, trigger: string, time: Date): Promise<Fired> {
    const event = { Message: '', Time: time.toISOString(), TriggerName: trigger, Type: 'Timer' };
    const { requestId, ok } = await this.invoker.invoke({
      functionName,
      event,
      source: 'wx_trigger',
    });
    return { function: functionName, trigger, time: time.toISOString(), requestId, ok };
  }

  /** The last moment due since the mark, which moves to now; undefined when nothing is due. */
  private take(name: string, { name: trigger, config }: TimerTrigger): Date | undefined {
    const id = `${name}/${trigger}`;
    const now = this.now();
    const mark = this.records.get('timer', id);
    if (mark === undefined || mark.until > now) {
      this.records.put('timer', id, { until: now });
      return undefined;
    }
    const cron = parseCron(config);
    const first = cron.nextRun(new Date(mark.until));
    if (first === null || first.getTime() > now) return undefined;
    this.records.put('timer', id, { until: now });
    return cron.previousRuns(1, new Date(now + 1))[0] ?? first;
  }
}
