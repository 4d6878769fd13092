import type Taro from '@tarojs/taro';
import { canvasOf, drawable, pictureOf } from '#cloud/canvas';
import { writePicture } from '#cloud/writePicture';
import { posterText } from '#text/lodging';
import { linesOf } from './linesOf';

export const POSTER = { width: 750, height: 1_190 } as const;
export const POSTER_CANVAS = 'lodging-poster';

const MARGIN = 60;
const HEAD_HEIGHT = 190;
const CODE = 440;
const TITLE = { size: 44, line: 64, most: 3 } as const;
const FONT = 'sans-serif';

/** What is needed of the canvas's 2d context; the platform's typings leave it open. */
interface Drawing {
  fillStyle: string;
  font: string;
  textAlign: 'center' | 'left';
  textBaseline: 'middle';
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  drawImage(image: Taro.Image, x: number, y: number, width: number, height: number): void;
}

export interface PosterWords {
  readonly title: string;
  /** 请在 5月20日（周三）18:00 前登记 */
  readonly until: string;
}

interface Line {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: true;
}

function write(drawing: Drawing, text: string, y: number, { size, colour, isBold }: Line): void {
  drawing.fillStyle = colour;
  drawing.font = `${isBold ? 'bold ' : ''}${size}px ${FONT}`;
  drawing.fillText(text, POSTER.width / 2, y);
}

function draw(drawing: Drawing, code: Taro.Image, { title, until }: PosterWords): void {
  const { width, height } = POSTER;
  drawing.textAlign = 'center';
  drawing.textBaseline = 'middle';
  drawing.fillStyle = '#FFFFFF';
  drawing.fillRect(0, 0, width, height);
  drawing.fillStyle = '#0E6B62';
  drawing.fillRect(0, 0, width, HEAD_HEIGHT);
  write(drawing, posterText.headline, HEAD_HEIGHT / 2, {
    size: 72,
    colour: '#FFFFFF',
    isBold: true,
  });
  drawing.font = `bold ${TITLE.size}px ${FONT}`;
  const lines = linesOf(
    title,
    width - 2 * MARGIN,
    TITLE.most,
    (text) => drawing.measureText(text).width,
  );
  // In the middle of the room that three lines take.
  let y = HEAD_HEIGHT + 70 + ((TITLE.most - lines.length) * TITLE.line) / 2;
  for (const line of lines) {
    write(drawing, line, y, { size: TITLE.size, colour: '#1B2226', isBold: true });
    y += TITLE.line;
  }
  const codeTop = HEAD_HEIGHT + 70 + TITLE.most * TITLE.line - 20;
  drawing.drawImage(code, (width - CODE) / 2, codeTop, CODE, CODE);
  y = codeTop + CODE + 50;
  write(drawing, posterText.scan, y, { size: 38, colour: '#0E6B62', isBold: true });
  write(drawing, until, y + 54, { size: 32, colour: '#1B2226' });
  posterText.warning.forEach((line, index) =>
    write(drawing, line, y + 116 + index * 40, { size: 26, colour: '#56626A' }),
  );
  write(drawing, posterText.society, height - 44, { size: 24, colour: '#6F7A82' });
}

/** Draws the poster on the page's canvas, and answers it as a picture. */
export async function drawPoster(code: string, words: PosterWords): Promise<string> {
  const canvas = await canvasOf(POSTER_CANVAS);
  canvas.width = POSTER.width;
  canvas.height = POSTER.height;
  const image = await drawable(canvas, writePicture('lodging-code.png', code));
  draw(canvas.getContext('2d') as Drawing, image, words);
  return pictureOf(canvas);
}
