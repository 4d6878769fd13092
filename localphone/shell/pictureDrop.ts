import { element } from '../wx/overlay/element';

/** A place to drop a picture on or to tap for choosing one. */
export function pictureDrop(onPicture: (picture: Blob) => void): HTMLElement {
  const input = element('input', {
    attributes: { type: 'file', accept: 'image/*', 'aria-label': '选择二维码图片' },
  });
  const area = element('label', { class: 'drop', text: '把二维码图片拖到这里，或点按选择' }, []);
  area.append(input);
  input.addEventListener('change', () => {
    const picture = input.files?.[0];
    if (picture !== undefined) onPicture(picture);
    input.value = '';
  });
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    const picture = event.dataTransfer?.files[0];
    if (picture !== undefined) onPicture(picture);
  });
  return area;
}
