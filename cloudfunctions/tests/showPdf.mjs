import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF from the standard input as another program does: its text, its page as a picture, and the QR code in it. */
const document = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
const page = await document.getPage(1);
const { items } = await page.getTextContent();
const viewport = page.getViewport({ scale: 2 });
const canvas = createCanvas(viewport.width, viewport.height);
await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
const { width, height } = canvas;
const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;
const { info } = await document.getMetadata();
process.stdout.write(
  JSON.stringify({
    pages: document.numPages,
    view: page.view,
    title: info.Title,
    text: items.map(({ str }) => str).join(''),
    code: jsQR.default(pixels, width, height)?.data,
    png: canvas.toBuffer('image/png').toString('base64'),
  }),
);
