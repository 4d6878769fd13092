import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FunctionDefinition } from './catalog';

export interface FunctionError {
  errorCode: number;
  errorMessage: string;
  stackTrace?: string[];
}
export type Outcome =
  | { ok: true; result: string }
  | { ok: false; code: 'FUNCTIONS_EXECUTE_FAIL'; error: FunctionError }
  | { ok: false; code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED'; error: FunctionError };

export interface LogLine {
  level: string;
  text: string;
}
export interface Invocation {
  id: string;
  /** JSON text. */
  event: string;
  context: object;
  environment: Record<string, string>;
  /** Difference of the cloud's clock to the machine's, ms. */
  offset: number;
}
type Message =
  | { type: 'loaded' }
  | { type: 'broken' | 'crashed' | 'failed'; error: FunctionError }
  | { type: 'done'; result: string }
  | ({ type: 'log' } & LogLine);

const MEMORY_MB = 256;
const LOAD_SECONDS = 60;
const LOG_LINES = 1000;
const resolveFrom = createRequire(__filename);

/** One operating system process that serves one function, one invocation at a time. */
export class FunctionProcess {
  readonly child: ChildProcess;
  alive = true;
  invocations = 0;
  private logs: LogLine[] = [];
  private settle: ((outcome: Outcome) => void) | undefined;
  private crash: FunctionError | undefined;
  private errorOutput = '';

  constructor(
    readonly definition: FunctionDefinition,
    baseEnvironment: Record<string, string>,
    private readonly onEnd: () => void,
  ) {
    this.child = fork(
      join(__dirname, 'bootstrap.cjs'),
      [definition.entry, 'main', resolveFrom.resolve('wx-server-sdk')],
      {
        cwd: definition.dir,
        env: baseEnvironment,
        execArgv: [`--max-old-space-size=${MEMORY_MB}`],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    this.child.on('message', (message) => this.receive(message as Message));
    this.child.stdout?.on('data', (chunk: Buffer) => this.log('log', chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => this.noteErrorOutput(chunk.toString()));
    this.child.on('error', (error) => this.end({ errorCode: 1, errorMessage: error.message }));
    this.child.on('exit', (code, signal) => this.exited(code, signal));
  }

  /** Loads the function's code; not ok when that fails. `offset` as in Invocation. */
  load(offset: number): Promise<Outcome> {
    return this.ask({ type: 'load', environment: {}, offset }, LOAD_SECONDS);
  }

  /** Runs one invocation; kills itself when the function's time is over. */
  run(invocation: Invocation, logs: LogLine[]): Promise<Outcome> {
    if (this.invocations === 0) logs.push(...this.logs);
    this.logs = logs;
    this.invocations += 1;
    return this.ask({ type: 'invoke', ...invocation }, this.definition.timeoutSeconds);
  }

  kill(): void {
    this.alive = false;
    this.child.kill('SIGKILL');
  }

  private async ask(message: object, seconds: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.kill();
        this.settle?.(timedOut(seconds));
      }, seconds * 1000);
      this.settle = (outcome) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(outcome);
      };
      if (!this.alive) this.settle(failed(this.crash ?? EXITED));
      else
        this.child.send(message, (error) => {
          if (error) this.end({ errorCode: 1, errorMessage: `Process is gone: ${error.message}` });
        });
    });
  }

  private receive(message: Message): void {
    if (message.type === 'log') this.log(message.level, message.text);
    else if (message.type === 'loaded') this.settle?.({ ok: true, result: '' });
    else if (message.type === 'done') this.settle?.({ ok: true, result: message.result });
    else if (message.type === 'failed') this.settle?.(failed(message.error));
    else {
      this.kill();
      this.end(message.error);
    }
  }

  private log(level: string, text: string): void {
    if (this.logs.length < LOG_LINES) this.logs.push({ level, text });
  }

  private noteErrorOutput(text: string): void {
    this.errorOutput = (this.errorOutput + text).slice(-8192);
    this.log('error', text);
  }

  /** The last words on stderr may arrive after the exit: wait for the pipe, but never for long. */
  private exited(code: number | null, signal: NodeJS.Signals | null): void {
    this.alive = false;
    const end = () => this.end(this.crash ?? reasonOfExit(code, signal, this.errorOutput));
    const timer = setTimeout(end, 200);
    this.child.once('close', () => {
      clearTimeout(timer);
      end();
    });
  }

  private end(error: FunctionError): void {
    this.alive = false;
    this.crash ??= error;
    this.settle?.(failed(this.crash));
    this.onEnd();
  }
}

const EXITED: FunctionError = {
  errorCode: 1,
  errorMessage: 'Process exited before completing request',
};

function reasonOfExit(code: number | null, signal: string | null, output: string): FunctionError {
  if (output.includes('heap out of memory'))
    return { errorCode: 434, errorMessage: `Memory limit of ${MEMORY_MB} MB exceeded` };
  const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
  return { ...EXITED, errorMessage: `${EXITED.errorMessage} (${how})` };
}

const failed = (error: FunctionError): Outcome => ({
  ok: false,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  error,
});

const timedOut = (seconds: number): Outcome => ({
  ok: false,
  code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  error: { errorCode: 433, errorMessage: `Invoking task timed out after ${seconds} seconds` },
});
