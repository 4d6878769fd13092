import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Read {
  readonly pages: number;
  /** Corners of the page in points. */
  readonly view: readonly [number, number, number, number];
  readonly title: string;
  readonly text: string;
  /** What the QR code says. */
  readonly code?: string;
  readonly png: string;
}

const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * A PDF as a reader shows it, with what its QR code says; in a process of its own: the reader is an ES module,
 * and slow inside the tests’ sandbox.
 */
export function readPdf(bytes: Uint8Array) {
  const script = path.join(__dirname, 'showPdf.mjs');
  const options = { input: bytes, encoding: 'utf8', maxBuffer: LARGEST_BYTES } as const;
  const read = JSON.parse(execFileSync(process.execPath, [script], options)) as Read;
  // A space stands where letters are far apart.
  return { ...read, text: read.text.replace(/ /g, ''), png: Buffer.from(read.png, 'base64') };
}
