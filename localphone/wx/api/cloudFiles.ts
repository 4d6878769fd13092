import { asyncApi, settle, type ApiGroup, type CallbackOptions } from '../convention';
import { needList, needText, WxFailure } from '../failure';
import type { Session } from '../session';
import { errorText } from './cloudErrors';
import { TransferTask } from './transferTask';

interface FileOptions extends CallbackOptions {
  cloudPath?: string;
  filePath?: string;
  fileID?: string;
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

/** Files of the cloud's storage. */
export function cloudFileApis(session: Session): ApiGroup {
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
