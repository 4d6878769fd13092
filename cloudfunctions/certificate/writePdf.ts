import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGE_MM, type Layout } from '#domain/certificate/layout';
import type { Printed } from '#domain/certificate/printed';
import { withEvenSubsets } from './evenSubset';
import { drawBox } from './pdfBoxes';

const POINTS_PER_MM = 72 / 25.4;

/** The libraries and the font, read with the first PDF: a cold start does not pay for them, a warm process keeps them. */
async function loadWriter() {
  const lib = await import('pdf-lib');
  const { create } = await import('@pdf-lib/fontkit');
  const bytes = await readFile(path.join(__dirname, 'font.ttf'));
  const font = withEvenSubsets(create(bytes));
  // The font is parsed once for all files; each has a subset of its own.
  return { lib, fontkit: { create: () => font } };
}
let writer: ReturnType<typeof loadWriter> | undefined;

/** A certificate as PDF, A4 landscape: the boxes of its layout, letters as letters of an embedded font. */
export async function writePdf(
  layout: Layout,
  { title, name, training, issuer, serial }: Printed,
  seal: Uint8Array | undefined,
): Promise<Uint8Array> {
  writer ??= loadWriter();
  const { lib, fontkit } = await writer;
  const document = await lib.PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  document.setTitle(`${title} ${name}`, { showInWindowTitleBar: true });
  document.setSubject(`${training} ${serial}`);
  document.setAuthor(issuer);
  document.setLanguage('zh-CN');
  const page = document.addPage([PAGE_MM.width * POINTS_PER_MM, PAGE_MM.height * POINTS_PER_MM]);
  const font = await document.embedFont(new Uint8Array(0), {
    subset: true,
    customName: 'LSCCertificate',
    features: { liga: false, kern: false },
  });
  const fontKey = page.node.newFontDictionary('F', font.ref).asString();
  const image = seal && (await document.embedPng(seal));
  for (const box of layout.boxes)
    drawBox({ lib, page, font, fontKey: fontKey.slice(1), seal: image }, box);
  return document.save();
}
