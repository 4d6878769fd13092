import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import type { Session } from '../session';
import { decode, encode } from './encoding';

type Data = string | ArrayBuffer | ArrayBufferView;
type Call = (...given: never[]) => unknown;

/** How an operation reads its options; the sync form gives the same values in this order. */
interface Operation {
  parameters: readonly string[];
  run: Call;
  /** Name of the field the async form answers with. */
  answers?: string;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

type Operations = Record<string, Operation>;

function readings({ files }: Session): Operations {
  const exists = (path: string): void => {
    if (!files.has(path))
      throw new WxFailure(`no such file or directory ${path}`, { errno: 1300002 });
  };
  const stat = (path: string) => {
    exists(path);
    const folder = files.isFolder(path);
    const at = folder ? undefined : files.read(path);
    const seconds = Math.floor((at?.modifiedAt ?? 0) / 1000);
    return {
      mode: folder ? 0o40755 : 0o100644,
      size: at?.bytes.length ?? 0,
      lastAccessedTime: seconds,
      lastModifiedTime: seconds,
      isDirectory: () => folder,
      isFile: () => !folder,
    };
  };
  return {
    access: { parameters: ['path'], run: exists },
    stat: { parameters: ['path', 'recursive'], run: stat, answers: 'stats' },
    readFile: {
      parameters: ['filePath', 'encoding', 'position', 'length'],
      run: (path: string, encoding?: string, position = 0, length?: number) => {
        const { bytes } = files.read(path);
        return decode(
          bytes.slice(position, length === undefined ? undefined : position + length),
          encoding,
        );
      },
      answers: 'data',
    },
    readdir: { parameters: ['dirPath'], run: (path: string) => files.list(path), answers: 'files' },
  };
}

function writings({ files }: Session): Operations {
  const rename = (from: string, to: string): void => {
    const { bytes, type } = files.read(from);
    files.write(to, bytes, type);
    files.remove(from);
  };
  return {
    writeFile: {
      parameters: ['filePath', 'data', 'encoding'],
      run: (path: string, data: Data, encoding?: string) =>
        files.write(path, encode(data, encoding)),
    },
    appendFile: {
      parameters: ['filePath', 'data', 'encoding'],
      run: (path: string, data: Data, encoding?: string) =>
        files.write(path, joined(files.read(path).bytes, encode(data, encoding))),
    },
    copyFile: {
      parameters: ['srcPath', 'destPath'],
      run: (from: string, to: string) =>
        files.write(to, files.read(from).bytes.slice(), files.read(from).type),
    },
    rename: { parameters: ['oldPath', 'newPath'], run: rename },
    saveFile: {
      parameters: ['tempFilePath', 'filePath'],
      run: (from: string, to?: string) => {
        if (to === undefined) return files.keep(from);
        rename(from, to);
        return to;
      },
      answers: 'savedFilePath',
    },
  };
}

/** Folders made and things removed. */
function removals({ files }: Session): Operations {
  return {
    unlink: { parameters: ['filePath'], run: (path: string) => files.remove(path) },
    mkdir: {
      parameters: ['dirPath', 'recursive'],
      run: (path: string, recursive = false) => files.makeFolder(path, recursive),
    },
    rmdir: {
      parameters: ['dirPath', 'recursive'],
      run: (path: string, recursive = false) => files.removeFolder(path, recursive),
    },
  };
}

/** `wx.getFileSystemManager()`: every operation in its async and its sync form. */
export function fileSystemManager(session: Session): ApiGroup {
  const operations = { ...readings(session), ...writings(session), ...removals(session) };
  const manager: ApiGroup = {};
  for (const [name, operation] of Object.entries(operations)) {
    const run = operation.run as (...given: unknown[]) => unknown;
    manager[name] = asyncApi<Record<string, unknown>>(name, async (o) => {
      await session.files.ready;
      const answer = run(...operation.parameters.map((parameter) => o[parameter]));
      return operation.answers === undefined ? {} : { [operation.answers]: answer };
    });
    manager[`${name}Sync`] = (...given: unknown[]) => {
      try {
        return run(...given);
      } catch (error) {
        throw error instanceof WxFailure ? new Error(`${name}Sync:fail ${error.message}`) : error;
      }
    };
  }
  manager['getFileInfo'] = asyncApi<{ filePath: string }>('getFileInfo', (o) => ({
    size: session.files.read(o.filePath ?? '').bytes.length,
  }));
  manager['getSavedFileList'] = asyncApi('getSavedFileList', () => ({
    fileList: session.files.stored(),
  }));
  manager['removeSavedFile'] = asyncApi<{ filePath: string }>('removeSavedFile', (o) =>
    session.files.remove(o.filePath ?? ''),
  );
  return manager;
}
