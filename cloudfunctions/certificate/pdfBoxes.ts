import type { PDFFont, PDFImage, PDFOperator, PDFPage } from 'pdf-lib';
import type { Box } from '#domain/certificate/layout';

type Library = typeof import('pdf-lib');
type Of<K extends Box['kind']> = Extract<Box, { kind: K }>;

/** What boxes are drawn with. */
export interface Pen {
  readonly lib: Library;
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly fontKey: string;
  readonly seal?: PDFImage | undefined;
}

const POINTS_PER_MM = 72 / 25.4;
/** A letter in bold is as much thicker, in ems. */
const BOLD_EMS = 0.028;
/** Four curves of this handle make a circle. */
const HANDLE = 0.5522847498;

const pt = (mm: number): number => mm * POINTS_PER_MM;
const part = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
type Rgb = [number, number, number];
const rgb = (colour: string): Rgb => [part(colour, 1), part(colour, 3), part(colour, 5)];

interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly lineWidth?: number | undefined;
}

/** Fills and outlines a path. */
function painted({ lib }: Pen, path: PDFOperator[], { fill, stroke, lineWidth }: Paint) {
  const end = fill ? (stroke ? lib.fillAndStroke() : lib.fill()) : lib.stroke();
  return [
    ...(fill ? [lib.setFillingRgbColor(...rgb(fill))] : []),
    ...(stroke
      ? [lib.setStrokingRgbColor(...rgb(stroke)), lib.setLineWidth(pt(lineWidth ?? 0.2))]
      : []),
    ...path,
    end,
  ];
}

function rectangle(pen: Pen, box: Of<'rectangle'>): PDFOperator[] {
  const y = pen.page.getHeight() - pt(box.y + box.height);
  const path = [pen.lib.rectangle(pt(box.x), y, pt(box.width), pt(box.height))];
  return painted(pen, path, box);
}

function circle(pen: Pen, box: Of<'circle'>): PDFOperator[] {
  const { appendBezierCurve: curve, moveTo, closePath } = pen.lib;
  const x = pt(box.x);
  const y = pen.page.getHeight() - pt(box.y);
  const r = pt(box.radius);
  const h = r * HANDLE;
  const path = [
    moveTo(x + r, y),
    curve(x + r, y + h, x + h, y + r, x, y + r),
    curve(x - h, y + r, x - r, y + h, x - r, y),
    curve(x - r, y - h, x - h, y - r, x, y - r),
    curve(x + h, y - r, x + r, y - h, x + r, y),
    closePath(),
  ];
  return painted(pen, path, box);
}

function polygon(pen: Pen, box: Of<'polygon'>): PDFOperator[] {
  const { moveTo, lineTo, closePath } = pen.lib;
  const height = pen.page.getHeight();
  const path = box.points.map(([x, y], index) =>
    (index === 0 ? moveTo : lineTo)(pt(x), height - pt(y)),
  );
  return painted(pen, [...path, closePath()], box);
}

function text({ lib, page, font, fontKey }: Pen, box: Of<'text'>): PDFOperator[] {
  const size = pt(box.size);
  const angle = ((box.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { FillAndOutline, Fill } = lib.TextRenderingMode;
  return [
    lib.beginText(),
    lib.setFillingRgbColor(...rgb(box.colour)),
    lib.setStrokingRgbColor(...rgb(box.colour)),
    lib.setLineWidth(size * BOLD_EMS),
    lib.setTextRenderingMode(box.isBold ? FillAndOutline : Fill),
    lib.setFontAndSize(fontKey, size),
    lib.setTextMatrix(cos, -sin, sin, cos, pt(box.x), page.getHeight() - pt(box.y)),
    lib.showText(font.encodeText(box.text)),
    lib.endText(),
  ];
}

/** Modules that touch in a row are one rectangle, and all are one path: no seams. */
function code(pen: Pen, { x, y, size, rows }: Of<'code'>): PDFOperator[] {
  const module = pt(size) / rows.length;
  const top = pen.page.getHeight() - pt(y);
  const path = rows.flatMap((row, index) =>
    [...row.matchAll(/1+/g)].map((run) =>
      pen.lib.rectangle(
        pt(x) + run.index * module,
        top - (index + 1) * module,
        run[0].length * module,
        module,
      ),
    ),
  );
  return painted(pen, path, { fill: '#000000' });
}

function seal({ page, seal: image }: Pen, box: Of<'seal'>): PDFOperator[] {
  if (image) {
    const [width, height] = [pt(box.width), pt(box.height)];
    page.drawImage(image, {
      x: pt(box.x),
      y: page.getHeight() - pt(box.y) - height,
      width,
      height,
    });
  }
  return [];
}

/** Draws a box; lengths in millimetres from the upper left corner become points from the lower left. */
export function drawBox(pen: Pen, box: Box): void {
  const draw = { rectangle, circle, polygon, text, code, seal }[box.kind] as (
    pen: Pen,
    box: Box,
  ) => PDFOperator[];
  pen.page.pushOperators(...draw(pen, box));
}
