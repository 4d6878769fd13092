import { WxFailure } from '../failure';
import type { FileShelf } from './fileShelf';

export interface StoredFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** MIME type, empty when unknown. */
  type: string;
  /** ms since 1970. */
  modifiedAt: number;
}

export const userDataPath = 'wxfile://usr';
const storedPath = 'wxfile://store';
const limitBytes = 200 * 1024 * 1024;

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const isKept = (path: string): boolean => !path.startsWith('wxfile://tmp');

/** The files of one person: temporary ones live as long as the page, the others are kept on the shelf. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();
  readonly #folders = new Set<string>([userDataPath, storedPath]);
  readonly #urls = new Map<string, string>();
  readonly #shelf: FileShelf;
  #next = 1;
  /** Resolves when the kept files have been read from the shelf. */
  readonly ready: Promise<void>;

  constructor(shelf: FileShelf) {
    this.#shelf = shelf;
    this.ready = this.#readShelf();
  }

  async #readShelf(): Promise<void> {
    for (const [path, file] of await this.#shelf.load()) {
      if (!this.#files.has(path)) this.#files.set(path, file);
      this.#addFolders(path);
    }
  }

  /** Adds a temporary file and returns its path, with the extension of `name`. */
  addTemporary(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): string {
    const extension = /\.[a-z0-9]+$/i.exec(name)?.[0] ?? '';
    const path = `wxfile://tmp_${Date.now().toString(36)}${this.#next++}${extension}`;
    this.#files.set(path, { bytes, type, modifiedAt: Date.now() });
    return path;
  }

  /** Keeps a copy of a file for good and returns its path. */
  keep(path: string): string {
    const kept = `${storedPath}/${path.slice(path.lastIndexOf('/') + 1)}`;
    this.write(kept, this.read(path).bytes, this.read(path).type);
    return kept;
  }

  read(path: string): StoredFile {
    const file = this.#files.get(path);
    if (file === undefined)
      throw new WxFailure(`no such file or directory, open '${path}'`, { errno: 1300002 });
    return file;
  }

  write(path: string, bytes: Uint8Array<ArrayBuffer>, type = ''): void {
    if (!path.startsWith(`${userDataPath}/`) && !path.startsWith(`${storedPath}/`))
      throw new WxFailure(`permission denied, open '${path}'`, { errno: 1300013 });
    if (!this.#folders.has(parentOf(path)))
      throw new WxFailure(`no such file or directory, open '${path}'`, { errno: 1300002 });
    if (this.keptBytes() + bytes.length > limitBytes)
      throw new WxFailure('the maximum size of the file storage limit is exceeded', {
        errno: 1300202,
      });
    const file = { bytes, type, modifiedAt: Date.now() };
    this.#files.set(path, file);
    this.#forgetUrl(path);
    this.#shelf.put(path, file);
  }

  remove(path: string): void {
    this.read(path);
    this.#files.delete(path);
    this.#forgetUrl(path);
    if (isKept(path)) this.#shelf.remove(path);
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#folders.has(path.replace(/\/$/, ''));
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path.replace(/\/$/, ''));
  }

  makeFolder(path: string, recursive: boolean): void {
    const folder = path.replace(/\/$/, '');
    if (this.has(folder)) throw new WxFailure(`file already exists ${path}`, { errno: 1301005 });
    if (!recursive && !this.#folders.has(parentOf(folder)))
      throw new WxFailure(`no such file or directory ${path}`, { errno: 1300002 });
    this.#addFolders(`${folder}/x`);
  }

  removeFolder(path: string, recursive: boolean): void {
    const folder = path.replace(/\/$/, '');
    if (!this.#folders.has(folder))
      throw new WxFailure(`no such file or directory ${path}`, { errno: 1300002 });
    const inside = [...this.#files.keys()].filter((file) => file.startsWith(`${folder}/`));
    if (inside.length > 0 && !recursive)
      throw new WxFailure(`directory not empty ${path}`, { errno: 1300066 });
    for (const file of inside) this.remove(file);
    for (const known of this.#folders)
      if (known === folder || known.startsWith(`${folder}/`)) this.#folders.delete(known);
  }

  /** Names directly inside a folder. */
  list(path: string): string[] {
    const folder = path.replace(/\/$/, '');
    if (!this.#folders.has(folder))
      throw new WxFailure(`no such file or directory ${path}`, { errno: 1300002 });
    const names = new Set<string>();
    for (const known of [...this.#files.keys(), ...this.#folders]) {
      const name = known.startsWith(`${folder}/`)
        ? known.slice(folder.length + 1).split('/')[0]
        : '';
      if (name !== undefined && name !== '') names.add(name);
    }
    return [...names].sort();
  }

  /** Paths under `wxfile://store`, what `wx.saveFile` kept. */
  stored(): { filePath: string; size: number; createTime: number }[] {
    return [...this.#files]
      .filter(([path]) => path.startsWith(`${storedPath}/`))
      .map(([filePath, file]) => ({
        filePath,
        size: file.bytes.length,
        createTime: Math.floor(file.modifiedAt / 1000),
      }));
  }

  keptBytes(): number {
    let sum = 0;
    for (const [path, file] of this.#files) if (isKept(path)) sum += file.bytes.length;
    return sum;
  }

  /** A URL the browser can show. */
  url(path: string): string {
    const known = this.#urls.get(path);
    if (known !== undefined) return known;
    const file = this.read(path);
    const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    this.#urls.set(path, url);
    return url;
  }

  #forgetUrl(path: string): void {
    const url = this.#urls.get(path);
    if (url !== undefined) URL.revokeObjectURL(url);
    this.#urls.delete(path);
  }

  #addFolders(path: string): void {
    for (
      let folder = parentOf(path);
      folder.startsWith('wxfile://') && folder.length > 9;
      folder = parentOf(folder)
    )
      this.#folders.add(folder);
  }
}
