import type { Phone } from '../../phone';
import type { Doors } from '../doors';
import { WxFailure } from '../failure';
import type { FileStore } from './fileStore';

export interface TempUrl {
  fileID: string;
  tempFileURL: string;
  status: number;
  errMsg?: string;
}

/** Turns what a mini-program may write in `src` or `filePath` into what the browser can load. */
export class SourceResolver {
  readonly #phone: Phone;
  readonly #doors: Doors;
  readonly #files: FileStore;

  constructor(phone: Phone, doors: Doors, files: FileStore) {
    this.#phone = phone;
    this.#doors = doors;
    this.#files = files;
  }

  /** `wxfile://`, `cloud://`, storage links, package paths and plain URLs → a URL for the browser. */
  async url(source: string): Promise<string> {
    if (source.startsWith('wxfile://')) {
      await this.#files.ready;
      return this.#files.url(source);
    }
    if (source.startsWith('cloud://')) {
      const [found] = await this.tempUrls([source]);
      if (found === undefined || found.status !== 0)
        throw new WxFailure(found?.errMsg ?? `file not found ${source}`);
      return this.throughCloud(found.tempFileURL);
    }
    return this.throughCloud(source);
  }

  /** Download links of the cloud's storage for file ids. */
  async tempUrls(fileList: readonly string[]): Promise<TempUrl[]> {
    const answer = await this.#doors.post<{ fileList: TempUrl[] }>('/phone/storage', {
      action: 'urls',
      fileList,
    });
    return answer.fileList;
  }

  /** A link that the cloud made, as reached through this page's own origin; other links unchanged. */
  throughCloud(link: string): string {
    const path = /^https?:\/\/[^/]+(\/(?:tcb|cos)\/.*)$/.exec(link)?.[1];
    return path === undefined ? link : `${this.#phone.cloud}${path}`;
  }

  /** The bytes behind a source, with its MIME type. */
  async read(source: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
    if (source.startsWith('wxfile://')) {
      await this.#files.ready;
      return this.#files.read(source);
    }
    const response = await fetch(await this.url(source));
    if (!response.ok) throw new WxFailure(`file not found ${source}`);
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      type: response.headers.get('content-type') ?? '',
    };
  }
}
