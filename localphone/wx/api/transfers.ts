import type { CallbackOptions } from '../convention';
import { warn } from '../deskNews';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';
import type { TransferTask } from './transferTask';

export interface RequestOptions extends CallbackOptions {
  url?: string;
  data?: unknown;
  header?: Record<string, string>;
  method?: string;
  timeout?: number;
  responseType?: 'text' | 'arraybuffer';
  dataType?: string;
}

export interface DownloadOptions extends CallbackOptions {
  url?: string;
  filePath?: string;
  timeout?: number;
}

export interface UploadOptions extends DownloadOptions {
  name?: string;
  header?: Record<string, string>;
  formData?: Record<string, string>;
}

const defaultTimeoutMs = 60_000;

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

/** `wx.request`. */
export async function request(session: Session, task: TransferTask, o: RequestOptions) {
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

/** `wx.downloadFile`. */
export async function download(session: Session, task: TransferTask, o: DownloadOptions) {
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

/** `wx.uploadFile`. */
export async function upload(session: Session, task: TransferTask, o: UploadOptions) {
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
