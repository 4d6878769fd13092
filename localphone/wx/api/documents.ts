import { asyncApi, type ApiGroup } from '../convention';
import { needText, WxFailure } from '../failure';
import { saveToComputer } from '../files/saveToComputer';
import { showInfo } from '../overlay/infoSheet';
import type { Session } from '../session';

interface FileOptions {
  filePath: string;
  tempFilePath: string;
  fileName: string;
  fileType: string;
  showMenu: boolean;
}

const openable = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'];

const baseName = (path: string): string => path.split('/').at(-1) ?? path;

async function openDocument(session: Session, o: Partial<FileOptions>): Promise<void> {
  const path = needText(o.filePath, 'filePath');
  const kind = o.fileType ?? path.split('.').at(-1)?.toLowerCase() ?? '';
  if (!openable.includes(kind)) throw new WxFailure('filetype not supported');
  await session.files.ready;
  const size = session.files.read(path).bytes.length;
  const name = baseName(path);
  void showInfo(session.phone.overlay, {
    title: name,
    lines: [`${kind.toUpperCase()} 文档，${Math.ceil(size / 1024)} KB`],
    actions: ['下载到电脑查看'],
  }).then((chosen) => (chosen === undefined ? undefined : saveToComputer(session, path, name)));
}

/** Documents: open, keep, hand to the computer or to a chat. */
export function documentApis(session: Session): ApiGroup {
  const { files, phone } = session;
  return {
    openDocument: asyncApi<FileOptions>('openDocument', (o) => openDocument(session, o)),
    saveFile: asyncApi<FileOptions>('saveFile', (o) => ({
      savedFilePath: files.keep(needText(o.tempFilePath, 'tempFilePath')),
    })),
    getSavedFileList: asyncApi('getSavedFileList', async () => {
      await files.ready;
      return { fileList: files.stored() };
    }),
    removeSavedFile: asyncApi<FileOptions>('removeSavedFile', (o) =>
      files.remove(needText(o.filePath, 'filePath')),
    ),
    getFileInfo: asyncApi<FileOptions>('getFileInfo', (o) => ({
      size: files.read(needText(o.filePath, 'filePath')).bytes.length,
    })),
    saveFileToDisk: asyncApi<FileOptions>('saveFileToDisk', async (o) => {
      const path = needText(o.filePath, 'filePath');
      await saveToComputer(session, path, baseName(path));
    }),
    shareFileMessage: asyncApi<FileOptions>('shareFileMessage', async (o) => {
      const path = needText(o.filePath, 'filePath');
      const name = o.fileName ?? baseName(path);
      session.taps.require();
      const spec = { title: '转发给朋友', lines: [name], actions: ['下载到电脑'] };
      if ((await showInfo(phone.overlay, spec)) === undefined) throw new WxFailure('cancel');
      await saveToComputer(session, path, name);
    }),
  };
}
