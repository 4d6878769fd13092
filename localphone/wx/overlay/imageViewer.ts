import { ask } from './dialog';
import { button, element } from './element';

/** Pictures at full size, one at a time; resolves when closed. `urls` can be shown by the browser as they are. */
export function viewImages(
  host: HTMLElement,
  urls: readonly string[],
  start: number,
): Promise<void> {
  return ask<void>(host, {
    label: '图片预览',
    placement: 'full',
    cancel: undefined,
    content: (answer) => {
      let index = start;
      const image = element('img', { class: 'wx-viewer-image', attributes: { alt: '预览图片' } });
      const place = element('span');
      const show = (to: number): void => {
        index = (to + urls.length) % urls.length;
        image.src = urls[index] ?? '';
        place.textContent = `${index + 1} / ${urls.length}`;
      };
      show(index);
      const bar = element('div', { class: 'wx-full-bar' }, [
        button('关闭', '', () => answer()),
        place,
        button('下一张', '', () => show(index + 1)),
      ]);
      return [bar, image];
    },
  });
}
