import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF from the standard input as another program does: its pages' sizes, text, and first page as a picture. */
const document = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
const page = await document.getPage(1);
const { items } = await page.getTextContent();
const viewport = page.getViewport({ scale: 2 });
const canvas = createCanvas(viewport.width, viewport.height);
await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
const { info } = await document.getMetadata();
process.stdout.write(
  JSON.stringify({
    pages: document.numPages,
    view: page.view,
    title: info.Title,
    text: items.map(({ str }) => str).join(''),
    png: canvas.toBuffer('image/png').toString('base64'),
  }),
);
