import { availableParallelism } from 'node:os';
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
  state: 'starting' | 'idle' | 'busy';
  /** Ends the last invocation's identity. */
  release?: () => void;
  idleSince: number;
}

/** A function may keep its process while another function's call has waited no longer than this. */
const PATIENCE_MS = 250;
const IDLE_MS = 5 * 60_000;
/** Loading costs a core: more starts at once would only starve the calls that run. */
const STARTS_AT_ONCE = Math.max(2, availableParallelism());
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
    private readonly offset: () => number,
  ) {}

  run(job: Job): Promise<Outcome> {
    this.latest.set(job.definition.name, job.definition);
    return new Promise((resolve) => {
      if (this.isClosed) return resolve(CLOSED);
      this.waiting.push({ job, since: performance.now(), resolve });
      this.dispatch();
    });
  }

  /** Starts processes of a function until it has `count` (the limit permitting), and waits until they are ready. */
  async warm(definition: FunctionDefinition, count: number): Promise<void> {
    this.latest.set(definition.name, definition);
    const present = this.pids(definition.name).length;
    const room = Math.min(count - present, this.limit - this.slots.length);
    for (let started = 0; started < room && !this.isClosed; started += STARTS_AT_ONCE) {
      const batch = Math.min(STARTS_AT_ONCE, room - started);
      await Promise.all(Array.from({ length: batch }, () => this.start(definition)));
    }
  }

  /** Operating system ids of the processes of a function, for the console and for tests that kill them. */
  pids(name?: string): number[] {
    return this.slots
      .filter(({ process }) => name === undefined || process.definition.name === name)
      .map(({ process }) => process.child.pid ?? 0);
  }

  busy(): number {
    return this.slots.filter(({ state }) => state === 'busy').length;
  }

  /** Kills every process; running and waiting invocations end with an error. */
  close(): void {
    clearInterval(this.sweeper);
    this.isClosed = true;
    for (const slot of this.slots) this.stop(slot);
    for (const waiting of this.waiting.splice(0)) waiting.resolve(CLOSED);
  }

  /** Serves what an idle process can serve, in order of arrival, and starts processes for the rest. */
  private dispatch(): void {
    const ahead = new Map<string, number>();
    for (let index = 0; index < this.waiting.length;) {
      const waiting = this.waiting[index] as Waiting;
      const { name } = waiting.job.definition;
      const definition = this.latest.get(name) ?? waiting.job.definition;
      this.dropOutdated(definition);
      const idle = this.slots.find((slot) => slot.state === 'idle' && nameOf(slot) === name);
      if (idle === undefined) {
        ahead.set(name, (ahead.get(name) ?? 0) + 1);
        this.startFor(waiting, definition, ahead.get(name) ?? 1);
        index += 1;
      } else {
        this.waiting.splice(index, 1);
        void this.serve(idle, waiting);
      }
    }
  }

  /** Starts a process unless enough for the first `needed` calls of this function are starting, or there is no room. */
  private startFor({ job, since }: Waiting, definition: FunctionDefinition, needed: number): void {
    const starting = this.slots.filter(({ state }) => state === 'starting');
    if (starting.filter((slot) => nameOf(slot) === definition.name).length >= needed) return;
    if (job.nested) return void this.start(definition);
    if (starting.length >= STARTS_AT_ONCE) return;
    if (this.slots.length >= this.limit && !this.makeRoom(performance.now() - since)) return;
    void this.start(definition);
  }

  /** Ends the process that has been idle longest; one whose function is asked for only after some waiting. */
  private makeRoom(waitedMs: number): boolean {
    const victim = this.slots
      .filter((slot) => slot.state === 'idle')
      .filter((slot) => waitedMs > PATIENCE_MS || !this.isAwaited(nameOf(slot)))
      .sort((a, b) => a.idleSince - b.idleSince)[0];
    if (victim !== undefined) this.stop(victim);
    return victim !== undefined;
  }

  private isAwaited(name: string): boolean {
    return this.waiting.some(({ job }) => job.definition.name === name);
  }

  private async serve(slot: Slot, waiting: Waiting): Promise<void> {
    const { job } = waiting;
    slot.state = 'busy';
    slot.release?.();
    slot.release = () => job.onRelease();
    job.onStart(slot.process.invocations === 0, slot.process.child.pid ?? 0);
    const outcome = await slot.process.run(job.invocation, job.logs);
    slot.state = 'idle';
    slot.idleSince = performance.now();
    if (!slot.process.alive || this.slots.length > this.limit) this.stop(slot);
    waiting.resolve(outcome);
    this.dispatch();
  }

  private start(definition: FunctionDefinition): Promise<void> {
    const environment = { ...this.environment(), ...definition.environment };
    const process = new FunctionProcess(definition, environment, () => {
      this.stop(slot);
      this.dispatch();
    });
    const slot: Slot = { process, state: 'starting', idleSince: performance.now() };
    this.slots.push(slot);
    return this.load(slot);
  }

  /** Code that cannot be loaded is the answer to the call that has waited longest for it. */
  private async load(slot: Slot): Promise<void> {
    const loaded = await slot.process.load(this.offset());
    slot.state = 'idle';
    if (!loaded.ok) {
      this.stop(slot);
      const { name, version } = slot.process.definition;
      const index = this.waiting.findIndex(({ job }) => job.definition.name === name);
      if (index >= 0 && this.latest.get(name)?.version === version)
        this.waiting.splice(index, 1)[0]?.resolve(loaded);
    }
    this.dispatch();
  }

  private stop(slot: Slot): void {
    this.slots = this.slots.filter((other) => other !== slot);
    slot.release?.();
    slot.process.kill();
  }

  private dropOutdated({ name, version }: FunctionDefinition): void {
    for (const slot of this.slots) {
      const { definition } = slot.process;
      const isOld = definition.name === name && definition.version !== version;
      if (slot.state === 'idle' && isOld) this.stop(slot);
    }
  }

  private sweep(): void {
    const oldest = performance.now() - IDLE_MS;
    for (const slot of this.slots)
      if (slot.state === 'idle' && slot.idleSince < oldest) this.stop(slot);
  }
}

const nameOf = ({ process }: Slot) => process.definition.name;
