import type { Box, Layout } from '#domain/certificate/layout';

/** What is needed of a canvas's 2d context; the platform's typings leave it open. */
export interface Pen<Picture> {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: 'left';
  textBaseline: 'alphabetic';
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(radians: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
}

interface Drawing<Picture> {
  readonly pen: Pen<Picture>;
  /** Pixels per millimetre. */
  readonly scale: number;
  /** Needed where the layout has a box of kind `seal`. */
  readonly seal: Picture | undefined;
}

type Kind<K extends Box['kind']> = Extract<Box, { kind: K }>;

/** As the certificate's own font looks: letters with serifs. */
const FONT = '"Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif';

function drawRectangle<P>({ pen, scale }: Drawing<P>, box: Kind<'rectangle'>): void {
  const [x, y] = [box.x * scale, box.y * scale];
  const [width, height] = [box.width * scale, box.height * scale];
  if (box.fill !== undefined) {
    pen.fillStyle = box.fill;
    pen.fillRect(x, y, width, height);
  }
  if (box.stroke === undefined) return;
  pen.strokeStyle = box.stroke;
  pen.lineWidth = (box.lineWidth ?? 0.2) * scale;
  pen.strokeRect(x, y, width, height);
}

function drawCircle<P>({ pen, scale }: Drawing<P>, box: Kind<'circle'>): void {
  pen.beginPath();
  pen.arc(box.x * scale, box.y * scale, box.radius * scale, 0, 2 * Math.PI);
  if (box.fill !== undefined) {
    pen.fillStyle = box.fill;
    pen.fill();
  }
  if (box.stroke === undefined) return;
  pen.strokeStyle = box.stroke;
  pen.lineWidth = (box.lineWidth ?? 0.2) * scale;
  pen.stroke();
}

function drawPolygon<P>({ pen, scale }: Drawing<P>, { points, fill }: Kind<'polygon'>): void {
  pen.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x * scale, y * scale);
    else pen.lineTo(x * scale, y * scale);
  });
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

/** As wide as in the certificate's font, whatever font the phone has. */
function drawText<P>({ pen, scale }: Drawing<P>, box: Kind<'text'>): void {
  pen.save();
  pen.translate(box.x * scale, box.y * scale);
  if (box.turn !== undefined) pen.rotate((box.turn * Math.PI) / 180);
  pen.fillStyle = box.colour;
  pen.font = `${box.isBold ? 'bold ' : ''}${box.size * scale}px ${FONT}`;
  const { width } = pen.measureText(box.text);
  if (width > 0) pen.scale((box.width * scale) / width, 1);
  pen.fillText(box.text, 0, 0);
  pen.restore();
}

/** Modules end on whole pixels, so that no light shines between them. */
function drawCode<P>({ pen, scale }: Drawing<P>, { x, y, size, rows }: Kind<'code'>): void {
  const module = (size * scale) / Math.max(rows.length, 1);
  const edge = (start: number, index: number): number => Math.round(start * scale + index * module);
  pen.fillStyle = '#000000';
  rows.forEach((row, down) => {
    const [top, bottom] = [edge(y, down), edge(y, down + 1)];
    Array.from(row).forEach((bit, right) => {
      if (bit !== '1') return;
      const left = edge(x, right);
      pen.fillRect(left, top, edge(x, right + 1) - left, bottom - top);
    });
  });
}

function drawSeal<P>({ pen, scale, seal }: Drawing<P>, box: Kind<'seal'>): void {
  if (seal === undefined) throw new Error('the seal is missing');
  pen.drawImage(seal, box.x * scale, box.y * scale, box.width * scale, box.height * scale);
}

function drawBox<P>(drawing: Drawing<P>, box: Box): void {
  switch (box.kind) {
    case 'rectangle':
      return drawRectangle(drawing, box);
    case 'circle':
      return drawCircle(drawing, box);
    case 'polygon':
      return drawPolygon(drawing, box);
    case 'text':
      return drawText(drawing, box);
    case 'seal':
      return drawSeal(drawing, box);
    case 'code':
      return drawCode(drawing, box);
  }
}

/** Draws the boxes of a certificate, the same as in its PDF. Throws where a seal is asked for and not given. */
export function drawLayout<P>(drawing: Drawing<P>, { boxes }: Layout): void {
  drawing.pen.textAlign = 'left';
  drawing.pen.textBaseline = 'alphabetic';
  for (const box of boxes) drawBox(drawing, box);
}
