import { asyncApi, type ApiGroup } from '../convention';
import { createImage, nodeOf } from '../canvasNode';
import { WxFailure } from '../failure';
import type { Session } from '../session';
import { domSelector } from '../view';

interface ExportOptions {
  canvas: HTMLCanvasElement | OffscreenCanvas;
  canvasId: string;
  x: number;
  y: number;
  width: number;
  height: number;
  destWidth: number;
  destHeight: number;
  fileType: 'png' | 'jpg';
  quality: number;
}

function source(session: Session, o: Partial<ExportOptions>): HTMLCanvasElement | OffscreenCanvas {
  if (o.canvas !== undefined) return o.canvas;
  const id = o.canvasId ?? '';
  const host = session.phone
    .pageElement()
    ?.querySelector<HTMLElement>(domSelector(`[canvas-id="${id}"], #${id || '_'}`));
  const node = host === null || host === undefined ? null : nodeOf(host, session);
  if (node === null) throw new WxFailure('fail canvas is empty');
  return node;
}

async function exported(
  session: Session,
  o: Partial<ExportOptions>,
): Promise<{ tempFilePath: string }> {
  const canvas = source(session, o);
  const type = o.fileType === 'jpg' ? 'image/jpeg' : 'image/png';
  const width = o.width ?? canvas.width - (o.x ?? 0);
  const height = o.height ?? canvas.height - (o.y ?? 0);
  const target = document.createElement('canvas');
  target.width = o.destWidth ?? width;
  target.height = o.destHeight ?? height;
  target
    .getContext('2d')
    ?.drawImage(canvas, o.x ?? 0, o.y ?? 0, width, height, 0, 0, target.width, target.height);
  const picture = await new Promise<Blob | null>((resolve) => {
    target.toBlob(resolve, type, o.quality ?? 1);
  });
  if (picture === null) throw new WxFailure('canvas is empty');
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return { tempFilePath: session.files.addTemporary(bytes, `canvas.${o.fileType ?? 'png'}`, type) };
}

/** Canvas 2d: export to a file, and canvases off the page. */
export function canvasApis(session: Session): ApiGroup {
  return {
    canvasToTempFilePath: asyncApi<ExportOptions>('canvasToTempFilePath', (o) =>
      exported(session, o),
    ),
    createOffscreenCanvas: (spec: { type?: string; width?: number; height?: number } = {}) => {
      const canvas = document.createElement('canvas');
      canvas.width = spec.width ?? 300;
      canvas.height = spec.height ?? 150;
      return Object.assign(canvas, { createImage: () => createImage(session) });
    },
  };
}
