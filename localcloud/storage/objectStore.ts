import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  fsyncSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import { ENV } from '../functions/environment';
import type { Records } from '../state/records';
import { contentTypeOf } from './contentType';

export interface StoredObject {
  id: string;
  path: string;
  size: number;
  type: string;
  /** Cloud time, ms. */
  uploadedAt: number;
}

const BUCKET = `${ENV}.6c6f-${ENV}`;
const PATH_BYTES = 850;

/** Why the platform refuses this cloud path, or undefined when it is fine. */
export function pathFault(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return 'path must be a non-empty string';
  if (path.startsWith('/') || path.includes('//'))
    return 'path must not start with / nor contain //';
  if (Buffer.byteLength(path) > PATH_BYTES) return `path is longer than ${PATH_BYTES} bytes`;
  if (/[\p{Cc}\\]/u.test(path)) return 'path contains a control character or a backslash';
  if (path.split('/').some((part) => part === '.' || part === '..')) return 'path contains . or ..';
  return undefined;
}

export const fileIdOf = (path: string) => `cloud://${BUCKET}/${path}`;

/** The path inside a file id of this environment; undefined for any other id. */
export function pathOf(fileId: string): string | undefined {
  const found = new RegExp(`^cloud://${ENV}(?:\\.[^/]+)?/(.+)$`, 's').exec(fileId);
  return found?.[1];
}

/** Objects on disk, their description in the records. A finished upload survives kill -9. */
export class ObjectStore {
  private readonly dir: string;
  private secret: string;

  constructor(
    dataDir: string,
    private readonly records: Records,
    private readonly now: () => number,
  ) {
    this.dir = join(dataDir, 'files');
    mkdirSync(this.dir, { recursive: true });
    this.secret = this.loadSecret();
  }

  find(path: string): StoredObject | undefined {
    const object = this.records.get('file', idOf(path));
    return object !== undefined && existsSync(this.fileOf(object.id)) ? object : undefined;
  }

  findById(id: string): StoredObject | undefined {
    return this.records.get('file', id);
  }

  fileOf(id: string): string {
    return join(this.dir, id);
  }

  list(): StoredObject[] {
    return this.records.list('file');
  }

  /** Replaces what was there only when the whole body has arrived. */
  async put(path: string, body: Readable | Buffer): Promise<StoredObject> {
    const id = idOf(path);
    const part = `${this.fileOf(id)}.${randomBytes(6).toString('hex')}.part`;
    const out = createWriteStream(part);
    try {
      if (Buffer.isBuffer(body)) await pipeline([body], out);
      else await pipeline(body, out);
      syncFile(part);
      renameSync(part, this.fileOf(id));
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    const size = out.bytesWritten;
    const object = { id, path, size, type: contentTypeOf(path), uploadedAt: this.now() };
    this.records.put('file', id, object);
    return object;
  }

  /** True when it was there. */
  remove(path: string): boolean {
    const removed = this.records.remove('file', idOf(path));
    rmSync(this.fileOf(idOf(path)), { force: true });
    return removed;
  }

  /** A signature over `what` that holds until `expires` (cloud time, ms). */
  sign(what: string, expires: number): string {
    return createHmac('sha256', this.secret).update(`${what}\n${expires}`).digest('hex');
  }

  /** True when `signature` was made for `what` and is not expired. */
  isSigned(what: string, expires: number, signature: string): boolean {
    const expected = Buffer.from(this.sign(what, expires));
    const given = Buffer.from(signature);
    return (
      expires > this.now() && given.length === expected.length && timingSafeEqual(given, expected)
    );
  }

  clear(): void {
    rmSync(this.dir, { recursive: true, force: true });
    mkdirSync(this.dir, { recursive: true });
    this.secret = this.loadSecret();
  }

  private loadSecret(): string {
    const known = this.records.get('secret', 'storage')?.secret;
    if (known !== undefined) return known;
    const secret = randomBytes(32).toString('hex');
    this.records.put('secret', 'storage', { secret });
    return secret;
  }
}

const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 40);

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
