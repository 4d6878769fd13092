import { createReadStream, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { ServerResponse } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Sends a file of the app, 404 when there is none in `root` under that path. */
export function sendAppFile(root: string, path: string, outgoing: ServerResponse): void {
  const file = resolve(root, `.${sep}${decodeURIComponent(path)}`);
  const stats = file.startsWith(resolve(root) + sep)
    ? statSync(file, { throwIfNoEntry: false })
    : undefined;
  if (!stats?.isFile()) {
    outgoing
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`${path} is not part of the app`);
    return;
  }
  outgoing.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': stats.size,
  });
  createReadStream(file).pipe(outgoing);
}
