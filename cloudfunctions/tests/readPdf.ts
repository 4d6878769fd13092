import { execFileSync } from 'node:child_process';
import path from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

interface Read {
  readonly pages: number;
  /** Corners of the page in points. */
  readonly view: readonly [number, number, number, number];
  readonly title: string;
  readonly text: string;
  readonly png: string;
}

const LARGEST_BYTES = 64 * 1024 * 1024;

/** A PDF as a reader shows it, with what its QR code says; in a process of its own, as the reader is an ES module. */
export function readPdf(bytes: Uint8Array) {
  const script = path.join(__dirname, 'showPdf.mjs');
  const options = { input: bytes, encoding: 'utf8', maxBuffer: LARGEST_BYTES } as const;
  const read = JSON.parse(execFileSync(process.execPath, [script], options)) as Read;
  const png = Buffer.from(read.png, 'base64');
  const picture = PNG.sync.read(png);
  const code = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  // A space stands where letters are far apart.
  return { ...read, text: read.text.replace(/ /g, ''), png, picture, code: code?.data };
}
