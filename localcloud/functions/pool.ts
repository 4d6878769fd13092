import type { FunctionDefinition } from './catalog';
import { FunctionProcess, type Invocation, type LogLine, type Outcome } from './functionProcess';

export interface Job {
  definition: FunctionDefinition;
  /** Called by another function, which blocks a process meanwhile: may exceed the limit, or both would wait forever. */
  nested: boolean;
  invocation: Invocation;
  logs: LogLine[];
  /** Called once a process is found. */
  onStart(cold: boolean, pid: number): void;
  /** Called when the process takes up another invocation or ends: late requests of this one are refused from then on. */
  onRelease(): void;
}
interface Waiting {
  job: Job;
  since: number;
  resolve(outcome: Outcome): void;
}
interface Slot {
  process: FunctionProcess;
  busy: boolean;
  /** Ends the last invocation's identity. */
  release?: () => void;
  idleSince: number;
}

/** A function may keep its process while another function's call has waited no longer than this. */
const PATIENCE_MS = 250;
const IDLE_MS = 5 * 60_000;
const CLOSED: Outcome = {
  ok: false,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  error: { errorCode: 1, errorMessage: 'The local cloud is stopping.' },
};

/** At most `limit` processes over all functions. First come first served; idle processes of other functions give way. */
export class Pool {
  private slots: Slot[] = [];
  private isClosed = false;
  private readonly waiting: Waiting[] = [];
  private readonly latest = new Map<string, FunctionDefinition>();
  private readonly sweeper = setInterval(() => this.sweep(), 30_000).unref();

  constructor(
    private readonly limit: number,
    private readonly environment: () => Record<string, string>,
  ) {}

  run(job: Job): Promise<Outcome> {
    this.latest.set(job.definition.name, job.definition);
    return new Promise((resolve) => {
      if (this.isClosed) return resolve(CLOSED);
      this.waiting.push({ job, since: performance.now(), resolve });
      this.dispatch();
    });
  }

  /** Operating system ids of the processes of a function, for the console and for tests that kill them. */
  pids(name?: string): number[] {
    return this.slots
      .filter(({ process }) => name === undefined || process.definition.name === name)
      .map(({ process }) => process.child.pid ?? 0);
  }

  busy(): number {
    return this.slots.filter(({ busy }) => busy).length;
  }

  /** Kills every process; running and waiting invocations end with an error. */
  close(): void {
    clearInterval(this.sweeper);
    this.isClosed = true;
    for (const slot of this.slots) this.stop(slot);
    for (const waiting of this.waiting.splice(0)) waiting.resolve(CLOSED);
  }

  private dispatch(): void {
    for (let index = 0; index < this.waiting.length;) {
      const waiting = this.waiting[index] as Waiting;
      const slot = this.slotFor(waiting);
      if (slot === undefined) index += 1;
      else {
        this.waiting.splice(index, 1);
        void this.serve(slot, waiting);
      }
    }
  }

  private slotFor({ job, since }: Waiting): Slot | undefined {
    const { name } = job.definition;
    const definition = this.latest.get(name) ?? job.definition;
    this.dropOutdated(definition);
    const idle = this.slots.filter(({ busy }) => !busy);
    const warm = idle.find(({ process }) => process.definition.name === name);
    if (warm !== undefined) return warm;
    if (this.slots.length < this.limit || job.nested) return this.start(definition);
    const patient = performance.now() - since < PATIENCE_MS;
    const victim = idle
      .filter(({ process }) => !(patient && this.isAwaited(process.definition.name)))
      .sort((a, b) => a.idleSince - b.idleSince)[0];
    if (victim === undefined) return undefined;
    this.stop(victim);
    return this.start(definition);
  }

  private isAwaited(name: string): boolean {
    return this.waiting.some(({ job }) => job.definition.name === name);
  }

  private async serve(slot: Slot, waiting: Waiting): Promise<void> {
    const { job } = waiting;
    slot.busy = true;
    slot.release?.();
    slot.release = () => job.onRelease();
    job.onStart(slot.process.invocations === 0, slot.process.child.pid ?? 0);
    const outcome = await slot.process.run(job.invocation, job.logs);
    slot.busy = false;
    slot.idleSince = performance.now();
    if (!slot.process.alive || this.slots.length > this.limit || slot.process.invocations === 0)
      this.stop(slot);
    waiting.resolve(outcome);
    this.dispatch();
  }

  private start(definition: FunctionDefinition): Slot {
    const environment = { ...this.environment(), ...definition.environment };
    const process = new FunctionProcess(definition, environment, () => {
      this.stop(slot);
      this.dispatch();
    });
    const slot: Slot = { process, busy: true, idleSince: 0 };
    this.slots.push(slot);
    return slot;
  }

  private stop(slot: Slot): void {
    this.slots = this.slots.filter((other) => other !== slot);
    slot.release?.();
    slot.process.kill();
  }

  private dropOutdated({ name, version }: FunctionDefinition): void {
    for (const slot of this.slots) {
      const { definition } = slot.process;
      if (!slot.busy && definition.name === name && definition.version !== version) this.stop(slot);
    }
  }

  private sweep(): void {
    const oldest = performance.now() - IDLE_MS;
    for (const slot of this.slots) if (!slot.busy && slot.idleSince < oldest) this.stop(slot);
  }
}
