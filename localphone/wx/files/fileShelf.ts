import { warn } from '../deskNews';
import type { StoredFile } from './fileStore';

/** Where kept files outlive the page. */
export interface FileShelf {
  load(): Promise<[string, StoredFile][]>;
  put(path: string, file: StoredFile): void;
  remove(path: string): void;
}

/** A shelf that forgets, where the browser has no IndexedDB. */
export const noShelf: FileShelf = {
  load: () => Promise.resolve([]),
  put: () => undefined,
  remove: () => undefined,
};

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('files'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error(request.error?.message ?? 'IndexedDB')),
    );
  });
}

function everything(database: IDBDatabase): Promise<[string, StoredFile][]> {
  return new Promise((resolve, reject) => {
    const files: [string, StoredFile][] = [];
    const cursor = database.transaction('files').objectStore('files').openCursor();
    cursor.addEventListener('success', () => {
      const at = cursor.result;
      if (at === null) return resolve(files);
      files.push([at.key as string, at.value as StoredFile]);
      at.continue();
    });
    cursor.addEventListener('error', () => reject(new Error(cursor.error?.message ?? 'IndexedDB')));
  });
}

/** A shelf in the browser's IndexedDB, one per person. */
export function indexedDbShelf(openid: string): FileShelf {
  if (typeof indexedDB === 'undefined') return noShelf;
  const database = opened(`localphone-files:${openid}`);
  const change = (work: (files: IDBObjectStore) => void): void => {
    database.then(
      (open) => work(open.transaction('files', 'readwrite').objectStore('files')),
      (error: unknown) => warn(`files are not kept: ${String(error)}`),
    );
  };
  return {
    load: async () => {
      try {
        return await everything(await database);
      } catch (error) {
        warn(`kept files could not be read: ${String(error)}`);
        return [];
      }
    },
    put: (path, file) => change((files) => files.put(file, path)),
    remove: (path) => change((files) => files.delete(path)),
  };
}
