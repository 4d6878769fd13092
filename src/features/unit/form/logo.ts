import Taro from '@tarojs/taro';
import { canvasOf, drawable, pictureOf } from '#cloud/canvas';

/** The site shows 164×78; drawn twice as fine. */
export const LOGO = { width: 328, height: 156 } as const;
export const LOGO_CANVAS = 'logo-canvas';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a picture lies in the frame so that all of it is seen, in the middle. */
export function fitted({ width, height }: Size, frame: Size) {
  const scale = Math.min(frame.width / width, frame.height / height);
  const [w, h] = [width * scale, height * scale];
  return { x: (frame.width - w) / 2, y: (frame.height - h) / 2, width: w, height: h };
}

/** What is needed of the canvas's 2d context; the platform's typings leave it open. */
interface Drawing {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(image: Taro.Image, x: number, y: number, width: number, height: number): void;
}

/** The whole picture on white ground of the logo's size: path in, path out. */
export async function fitLogo(path: string): Promise<string> {
  const canvas = await canvasOf(LOGO_CANVAS);
  canvas.width = LOGO.width;
  canvas.height = LOGO.height;
  const image = await drawable(canvas, path);
  const context = canvas.getContext('2d') as Drawing;
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, LOGO.width, LOGO.height);
  const { x, y, width, height } = fitted(image, LOGO);
  context.drawImage(image, x, y, width, height);
  return pictureOf(canvas);
}

/** WeChat's own crop in the widest of its ratios, then fitted: 16:9 leaves a narrow white edge at both sides. */
export async function cropLogo(path: string): Promise<string> {
  const { tempFilePath } = await Taro.cropImage({ src: path, cropScale: '16:9' });
  return fitLogo(tempFilePath);
}
