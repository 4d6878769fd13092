import { asyncApi, settle, type ApiGroup, type CallbackOptions } from '../convention';
import { warn } from '../deskNews';
import { needList, needText, WxFailure } from '../failure';
import type { Session } from '../session';
import { unimplemented } from '../unimplemented';
import { TransferTask } from './network';

interface CallOptions {
  name: string;
  data: unknown;
}

interface FileOptions extends CallbackOptions {
  cloudPath?: string;
  filePath?: string;
  fileID?: string;
}

type CallAnswer =
  { requestId: string; result: unknown } | { requestId: string; errCode: number; errMsg: string };

const callLimitMs = 60_000;
const advisedBytes = 256 * 1024;

/** Stands for data that the gateway resolves for the function. */
class CloudID {
  readonly #cloudId: string;

  constructor(cloudId: string) {
    this.#cloudId = cloudId;
  }

  toJSON() {
    return { $wxCloudId: this.#cloudId };
  }
}

const meanings: Record<number, string> = {
  [-501000]: 'FunctionName parameter could not be found',
  [-504002]: 'functions execute fail',
  [-504003]: 'Invoking task timed out',
  [-404010]: 'polling exceed max timeout retry',
};

function errorText(code: number, message: string): string {
  const meaning = meanings[code];
  return `Error: errCode: ${code}${meaning === undefined ? '' : ` ${meaning}`} | errMsg: ${message}`;
}

/** The cloud's own text when it is complete already. */
const answeredText = (code: number, message: string): string =>
  message.startsWith('Error: errCode:') ? message : errorText(code, message);

function eventOf(name: string, data: unknown): unknown {
  if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data)))
    throw new WxFailure(errorText(-604102, 'parameter.data should be object'), {
      errCode: -604102,
    });
  const text = JSON.stringify(data ?? {});
  if (new TextEncoder().encode(text).length > advisedBytes)
    warn(`cloud.callFunction ${name}: data is larger than the 256 KB that WeChat advises`);
  return JSON.parse(text);
}

/** A call that never arrived, in the words of the real thing. */
function unreached(error: unknown): WxFailure {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new WxFailure(errorText(-404010, 'polling exceed max timeout retry'), {
      errCode: -404010,
    });
  if (error instanceof WxFailure)
    return new WxFailure(errorText(-1, `request:fail ${error.message}`), {
      errCode: -1,
      ...error.extra,
    });
  throw error;
}

async function call(session: Session, o: Partial<CallOptions>) {
  const name = needText(o.name, 'name');
  const event = eventOf(name, o.data);
  let answer: CallAnswer;
  try {
    answer = await session.doors.post<CallAnswer>(
      `/call/${encodeURIComponent(name)}`,
      event,
      AbortSignal.timeout(callLimitMs),
    );
  } catch (error) {
    throw unreached(error);
  }
  if ('errCode' in answer)
    throw new WxFailure(answeredText(answer.errCode, answer.errMsg), {
      errCode: answer.errCode,
      requestID: answer.requestId,
    });
  return { result: answer.result, requestID: answer.requestId };
}

async function upload(session: Session, task: TransferTask, o: FileOptions) {
  const cloudPath = needText(o.cloudPath, 'cloudPath');
  const { bytes, type } = await session.sources.read(needText(o.filePath, 'filePath'));
  const place = await session.doors.post<{
    url: string;
    fileId: string;
    authorization: string;
    token: string;
  }>('/phone/storage', { action: 'upload', cloudPath });
  const response = await fetch(session.sources.throughCloud(place.url), {
    method: 'PUT',
    headers: {
      authorization: place.authorization,
      'x-cos-security-token': place.token,
      'x-cos-meta-fileid': place.fileId,
      key: encodeURIComponent(cloudPath),
      ...(type === '' ? {} : { 'content-type': type }),
    },
    body: bytes,
    signal: task.signal,
  });
  if (!response.ok)
    throw new WxFailure(errorText(-403003, await response.text()), { errCode: -403003 });
  task.done(bytes.length);
  return { fileID: place.fileId, statusCode: 200 };
}

async function download(session: Session, task: TransferTask, o: FileOptions) {
  const fileID = needText(o.fileID, 'fileID');
  const { bytes, type } = await session.sources.read(fileID);
  task.done(bytes.length);
  return { tempFilePath: session.files.addTemporary(bytes, fileID, type), statusCode: 200 };
}

const transfer =
  (name: string, work: (task: TransferTask, o: FileOptions) => Promise<object>) =>
  (options?: FileOptions) => {
    const task = new TransferTask();
    return settle<FileOptions>(name, options, (o) => work(task, o)) ?? task;
  };

function fileApis(session: Session): ApiGroup {
  return {
    uploadFile: transfer('cloud.uploadFile', (task, o) => upload(session, task, o)),
    downloadFile: transfer('cloud.downloadFile', (task, o) => download(session, task, o)),
    getTempFileURL: asyncApi<{ fileList: (string | { fileID: string })[] }>(
      'cloud.getTempFileURL',
      async (o) => ({
        fileList: await session.sources.tempUrls(
          needList(o.fileList, 'fileList').map((file) =>
            typeof file === 'string' ? file : file.fileID,
          ),
        ),
      }),
    ),
    deleteFile: asyncApi<{ fileList: string[] }>('cloud.deleteFile', (o) =>
      session.doors.post<object>('/phone/storage', {
        action: 'delete',
        fileList: needList(o.fileList, 'fileList'),
      }),
    ),
  };
}

/** `wx.cloud`: functions and files of the local cloud. */
export function cloudApis(session: Session): ApiGroup {
  let begun = false;
  const ready = (group: ApiGroup): ApiGroup =>
    Object.fromEntries(
      Object.entries(group).map(([name, api]) => [
        name,
        (...given: unknown[]) => {
          if (!begun) throw new Error("Cloud API isn't enabled, please call wx.cloud.init first");
          return (api as (...options: unknown[]) => unknown)(...given);
        },
      ]),
    );
  return {
    cloud: {
      init: () => {
        begun = true;
      },
      CloudID,
      ...ready({
        callFunction: asyncApi<CallOptions>('cloud.callFunction', (o) => call(session, o)),
        ...fileApis(session),
      }),
      ...unimplemented('wx.cloud', [
        'database',
        'callContainer',
        'connectContainer',
        'Cloud',
        'CDN',
      ]),
    },
  };
}
