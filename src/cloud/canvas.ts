import Taro from '@tarojs/taro';

/** The canvas (`type="2d"`) with that id on the page. */
export async function canvasOf(id: string): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node()
      .exec((found: readonly ({ node?: Taro.Canvas } | null)[]) => {
        const node = found[0]?.node;
        if (node) resolve(node);
        else reject(new Error(`no canvas ${id}`));
      });
  });
}

/** A picture that can be drawn on that canvas, by its path. */
export const drawable = (canvas: Taro.Canvas, path: string): Promise<Taro.Image> =>
  new Promise((resolve, reject) => {
    const image = canvas.createImage();
    // The canvas's own images have no addEventListener on WeChat.
    Object.assign(image, {
      onload: () => resolve(image),
      onerror: () => reject(new Error('the picture cannot be read')),
    });
    image.src = path;
  });

/** All of the canvas as a png file. */
export async function pictureOf(canvas: Taro.Canvas): Promise<string> {
  const { width, height } = canvas;
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas,
    x: 0,
    y: 0,
    width,
    height,
    destWidth: width,
    destHeight: height,
    fileType: 'png',
  });
  return tempFilePath;
}
