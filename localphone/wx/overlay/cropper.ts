import { CropFrame, type Cut, type Size } from './cropFrame';
import { ask } from './dialog';
import { button, element } from './element';

/** Width of the frame on a phone of 390 pixels. */
const FRAME_WIDTH = 320;
const FRAME_HEIGHT = 420;

/** The largest frame of that ratio that fits on the screen. */
function frameOf(ratio: number): Size {
  const width = Math.min(FRAME_WIDTH, FRAME_HEIGHT * ratio);
  return { width, height: width / ratio };
}

/** A picture is dragged and zoomed under a frame of the ratio; nothing when the person gives up. `url` is decoded. */
export function cropPicture(
  host: HTMLElement,
  { url, picture, ratio }: { url: string; picture: Size; ratio: number },
): Promise<Cut | undefined> {
  return ask<Cut | undefined>(host, {
    label: '裁剪图片',
    placement: 'full',
    cancel: undefined,
    content: (answer) => {
      const frame = new CropFrame(picture, frameOf(ratio));
      const image = element('img', { attributes: { src: url, alt: '', draggable: 'false' } });
      const window = element('div', { class: 'wx-crop-frame' }, [image]);
      window.style.width = `${frame.frame.width}px`;
      window.style.height = `${frame.frame.height}px`;
      const draw = (): void => {
        const { x, y } = frame.cut();
        image.style.width = `${picture.width * frame.scale}px`;
        image.style.transform = `translate(${-x * frame.scale}px, ${-y * frame.scale}px)`;
      };
      draggable(window, (dx, dy) => {
        frame.drag(dx, dy);
        draw();
      });
      const zoom = element('input', {
        attributes: { type: 'range', min: '1', max: '5', step: '0.05', 'aria-label': '缩放' },
      });
      zoom.value = '1';
      zoom.addEventListener('input', () => {
        frame.zoomTo(Number(zoom.value));
        draw();
      });
      draw();
      return [
        element('div', { class: 'wx-full-bar' }, [
          button('取消', '', () => answer(undefined)),
          button('完成', '', () => answer(frame.cut())),
        ]),
        element('div', { class: 'wx-crop-body' }, [window, zoom]),
      ];
    },
  });
}

/** Mouse or finger; `move` gets the way since the last event in CSS pixels. */
function draggable(node: HTMLElement, move: (dx: number, dy: number) => void): void {
  let last: { x: number; y: number } | undefined;
  node.addEventListener('pointerdown', ({ clientX, clientY, pointerId }) => {
    last = { x: clientX, y: clientY };
    node.setPointerCapture(pointerId);
  });
  node.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!last) return;
    move(clientX - last.x, clientY - last.y);
    last = { x: clientX, y: clientY };
  });
  for (const end of ['pointerup', 'pointercancel'])
    node.addEventListener(end, () => {
      last = undefined;
    });
}
