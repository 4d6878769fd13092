import { warn } from '../deskNews';
import { settle, type ApiGroup, type CallbackOptions, asyncApi } from '../convention';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';

interface RequestOptions extends CallbackOptions {
  url?: string;
  data?: unknown;
  header?: Record<string, string>;
  method?: string;
  timeout?: number;
  responseType?: 'text' | 'arraybuffer';
  dataType?: string;
}

interface DownloadOptions extends CallbackOptions {
  url?: string;
  filePath?: string;
  timeout?: number;
}

interface UploadOptions extends DownloadOptions {
  name?: string;
  header?: Record<string, string>;
  formData?: Record<string, string>;
}

type ProgressListener = (progress: {
  progress: number;
  totalBytesWritten: number;
  totalBytesExpectedToWrite: number;
}) => void;

const defaultTimeoutMs = 60_000;

/** A running transfer as WeChat hands it out. */
export class TransferTask {
  readonly #abort = new AbortController();
  readonly #listeners = new Set<ProgressListener>();

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  abort(): void {
    this.#abort.abort();
  }

  onProgressUpdate(listener: ProgressListener): void {
    this.#listeners.add(listener);
  }

  offProgressUpdate(listener?: ProgressListener): void {
    if (listener === undefined) this.#listeners.clear();
    else this.#listeners.delete(listener);
  }

  /** Tells the listeners that all `bytes` have gone. */
  done(bytes: number): void {
    for (const listener of this.#listeners)
      listener({ progress: 100, totalBytesWritten: bytes, totalBytesExpectedToWrite: bytes });
  }
}

/** Refuses addresses outside the mini-program's domain list; the storage of its own cloud is on it. */
function allowed(session: Session, url: string): string {
  const reached = session.sources.throughCloud(url);
  if (reached.startsWith(`${session.phone.cloud}/`)) return reached;
  warn(`${url} is not in the domain list: no server domain is registered for this mini-program`);
  throw new WxFailure('url not in domain list', { errno: 600002 });
}

async function fetched(
  session: Session,
  task: TransferTask,
  url: string,
  init: RequestInit,
  timeout: number,
): Promise<Response> {
  const target = allowed(session, url);
  await session.doors.network();
  try {
    return await fetch(target, {
      ...init,
      signal: AbortSignal.any([task.signal, AbortSignal.timeout(timeout)]),
    });
  } catch (error) {
    if (task.signal.aborted) throw new WxFailure('abort');
    throw new WxFailure(
      error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : String(error),
    );
  }
}

async function request(session: Session, task: TransferTask, o: RequestOptions) {
  const method = (o.method ?? 'GET').toUpperCase();
  const response = await fetched(
    session,
    task,
    needText(o.url, 'url'),
    {
      method,
      headers: { 'content-type': 'application/json', ...o.header },
      ...(method === 'GET'
        ? {}
        : { body: typeof o.data === 'string' ? o.data : JSON.stringify(o.data ?? {}) }),
    },
    o.timeout ?? defaultTimeoutMs,
  );
  const header = Object.fromEntries(response.headers);
  const statusCode = response.status;
  if (o.responseType === 'arraybuffer')
    return { data: await response.arrayBuffer(), statusCode, header, cookies: [] };
  const text = await response.text();
  return {
    data: o.dataType === 'json' || o.dataType === undefined ? parsed(text) : text,
    statusCode,
    header,
    cookies: [],
  };
}

/** WeChat parses JSON answers and hands out the text when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function download(session: Session, task: TransferTask, o: DownloadOptions) {
  const url = needText(o.url, 'url');
  const response = await fetched(session, task, url, {}, o.timeout ?? defaultTimeoutMs);
  const bytes = new Uint8Array(await response.arrayBuffer());
  task.done(bytes.length);
  const type = response.headers.get('content-type') ?? '';
  const name = new URL(url, window.location.href).pathname;
  if (o.filePath === undefined)
    return {
      tempFilePath: session.files.addTemporary(bytes, name, type),
      statusCode: response.status,
    };
  session.files.write(o.filePath, bytes, type);
  return { filePath: o.filePath, tempFilePath: o.filePath, statusCode: response.status };
}

async function upload(session: Session, task: TransferTask, o: UploadOptions) {
  const url = allowed(session, needText(o.url, 'url'));
  const filePath = needText(o.filePath, 'filePath');
  const { bytes, type } = await session.sources.read(filePath);
  const form = new FormData();
  for (const [name, value] of Object.entries(o.formData ?? {})) form.append(name, value);
  form.append(needText(o.name, 'name'), new Blob([bytes], { type }), filePath.split('/').at(-1));
  const init = {
    method: 'POST',
    body: form,
    ...(o.header === undefined ? {} : { headers: o.header }),
  };
  const response = await fetched(session, task, url, init, o.timeout ?? defaultTimeoutMs);
  task.done(bytes.length);
  return { data: await response.text(), statusCode: response.status };
}

/** `work` with a task that the caller may abort; the task answers promises too. */
function withTask<O extends CallbackOptions>(
  name: string,
  options: O | undefined,
  work: (task: TransferTask, options: Partial<O>) => unknown,
): TransferTask {
  const task = new TransferTask();
  const outcome = settle<O>(name, options, (o) => work(task, o));
  return outcome === undefined ? task : asBoth(task, outcome);
}

function asBoth(task: TransferTask, outcome: Promise<unknown>): TransferTask {
  return Object.assign(task, {
    // oxlint-disable-next-line unicorn/no-thenable -- WeChat's task is awaited when no callback is given
    then: outcome.then.bind(outcome),
    catch: outcome.catch.bind(outcome),
    finally: outcome.finally.bind(outcome),
  });
}

/** Requests to servers, and the state of the network. */
export function networkApis(session: Session): ApiGroup {
  const { phone } = session;
  const kind = () => (phone.network.state() === 'slow' ? '3g' : phone.network.state());
  phone.network.onChange(() => {
    phone.events.emit('NetworkStatusChange', {
      isConnected: kind() !== 'none',
      networkType: kind(),
    });
    phone.events.emit('NetworkWeakChange', { weakNet: kind() === '3g', networkType: kind() });
  });
  return {
    request: (options?: RequestOptions) =>
      withTask('request', options, (task, o) => request(session, task, o)),
    downloadFile: (options?: DownloadOptions) =>
      withTask('downloadFile', options, (task, o) => download(session, task, o)),
    uploadFile: (options?: UploadOptions) =>
      withTask('uploadFile', options, (task, o) => upload(session, task, o)),
    connectSocket: asyncApi<{ url: string }>('connectSocket', (o) => {
      warn(`${needText(o.url, 'url')} is not in the socket domain list`);
      throw new WxFailure('url not in domain list', { errno: 600002 });
    }),
    getNetworkType: asyncApi('getNetworkType', () => ({
      networkType: kind(),
      weakNet: kind() === '3g',
      hasSystemProxy: false,
      signalStrength: kind() === '3g' ? -95 : -50,
    })),
  };
}
