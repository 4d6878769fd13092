import { randomBytes } from 'node:crypto';
import { WireError } from '../database/wireError';
import { fileIdOf, pathFault, pathOf, type ObjectStore } from './objectStore';

const UPLOAD_MS = 15 * 60_000;
const LINK_SECONDS = 7200;
const LINK_SECONDS_MOST = 7 * 86_400;
const FILES_PER_REQUEST = 50;

/** What storage needs to know of the server. */
export interface StorageContext {
  objects: ObjectStore;
  /** Base URL of the server, e.g. http://127.0.0.1:4100 */
  url: () => string;
  now: () => number;
}
type Body = Record<string, unknown>;

/** storage.getUploadMetadata: a permission to PUT one path within 15 minutes. Throws WireError INVALID_PARAM. */
export function uploadMetadata({ objects, url, now }: StorageContext, body: Body) {
  const fault = pathFault(body['path']);
  if (fault !== undefined) throw new WireError('INVALID_PARAM', fault);
  const path = String(body['path']);
  const expires = now() + UPLOAD_MS;
  const fileId = fileIdOf(path);
  return {
    url: `${url()}/cos/${encodeURIComponent(path)}`,
    token: randomBytes(12).toString('hex'),
    authorization: `q-sign-algorithm=local&q-sign-time=${expires}&q-signature=${objects.sign(`put ${path}`, expires)}`,
    fileId,
    cosFileId: randomBytes(40).toString('hex'),
  };
}

/** storage.batchGetDownloadUrl: links that expire; a missing file has its own code. */
export function downloadUrls(context: StorageContext, body: Body) {
  const files = listOf(body['file_list'], 'file_list') as { fileid?: unknown; max_age?: unknown }[];
  return { download_list: files.map((file) => downloadUrl(context, file)) };
}

function downloadUrl(
  { objects, url, now }: StorageContext,
  { fileid, max_age }: { fileid?: unknown; max_age?: unknown },
) {
  const fileID = String(fileid);
  const path = pathOf(fileID);
  if (path === undefined) return { code: 'INVALID_PARAM', fileID };
  const object = objects.find(path);
  if (object === undefined) return { code: 'STORAGE_FILE_NONEXIST', fileID };
  const wished = typeof max_age === 'number' && max_age > 0 ? max_age : LINK_SECONDS;
  const maxAge = Math.min(wished, LINK_SECONDS_MOST);
  const expires = now() + maxAge * 1000;
  // The SDK applies encodeURI to the link, which leaves these three as they are.
  const shown = path.replaceAll(/[%?#]/g, '_');
  const signature = objects.sign(`get ${object.id}`, expires);
  const tempFileURL = `${url()}/tcb/${shown}?sign=${signature}&t=${expires}&id=${object.id}`;
  return { code: 'SUCCESS', fileid: fileID, fileID, tempFileURL, maxAge };
}

/** storage.batchDeleteFile: one code per file. */
export function deleteFiles({ objects }: StorageContext, body: Body) {
  const ids = listOf(body['fileid_list'], 'fileid_list');
  const delete_list = ids.map((id) => {
    const path = pathOf(String(id));
    if (path === undefined) return { fileID: id, code: 'INVALID_PARAM' };
    return { fileID: id, code: objects.remove(path) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
  });
  return { delete_list };
}

function listOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new WireError('INVALID_PARAM', `${name} must be a non-empty array`);
  if (value.length > FILES_PER_REQUEST)
    throw new WireError('INVALID_PARAM', `${name} has more than ${FILES_PER_REQUEST} files`);
  return value;
}
