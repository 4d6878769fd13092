import type { Exchange, Reply } from '../http/exchange';
import type { ObjectStore } from './objectStore';

/** PUT /cos/<path>: the body becomes the object. Failures are XML, as the object store's. */
export async function putObject(objects: ObjectStore, exchange: Exchange): Promise<Reply> {
  const path = exchange.params['path'] ?? '';
  const fields = new URLSearchParams(exchange.headers['authorization'] ?? '');
  const expires = Number(fields.get('q-sign-time'));
  if (!objects.isSigned(`put ${path}`, expires, fields.get('q-signature') ?? ''))
    return fault(403, 'SignatureDoesNotMatch', 'The upload is not authorized or its time is over.');
  await objects.put(path, exchange.request);
  return { bytes: Buffer.alloc(0), type: 'application/xml' };
}

/** What somebody stored must not act as a page of this machine. */
const AS_DATA = {
  'content-security-policy': "script-src 'none'",
  'x-content-type-options': 'nosniff',
};

/** GET /tcb/<path>?sign&t&id: the object as long as the link is valid; byte ranges for videos. */
export function getObject(objects: ObjectStore, exchange: Exchange): Reply {
  const { query } = exchange;
  const id = query.get('id') ?? '';
  if (!objects.isSigned(`get ${id}`, Number(query.get('t')), query.get('sign') ?? ''))
    return fault(403, 'AccessDenied', 'The link is not valid or its time is over.');
  const object = objects.findById(id);
  if (object === undefined) return fault(404, 'NoSuchKey', 'The object does not exist.');
  const { size, type } = object;
  const common = { file: objects.fileOf(id), type };
  const headers = { ...AS_DATA, 'accept-ranges': 'bytes' };
  const range = rangeOf(exchange.headers.range, size);
  if (range === undefined)
    return { ...common, headers: { ...headers, 'content-length': String(size) } };
  return {
    ...common,
    status: 206,
    range,
    headers: {
      ...headers,
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
      'content-length': String(range.end - range.start + 1),
    },
  };
}

/** The wished bytes, both ends included; undefined = all. */
function rangeOf(header: string | undefined, size: number) {
  const found = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (found === null) return undefined;
  const start = Number(found[1]);
  const end = found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
  return start <= end ? { start, end } : undefined;
}

function fault(status: number, code: string, message: string): Reply {
  const xml = `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`;
  return { status, bytes: Buffer.from(xml), type: 'application/xml' };
}
