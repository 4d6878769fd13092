/** @jest-environment jsdom */
import { startSmallPhone } from '../testing/smallPhone';
import type { SmallPhone } from '../testing/smallPhone';

const startForm = () => startSmallPhone('?path=pages/form/index');

const inner = <K extends 'input' | 'img'>(
  phone: SmallPhone,
  id: string,
  tag: K,
): HTMLElementTagNameMap[K] => {
  const found = phone.element(id).querySelector(tag);
  if (!found) throw new Error(`#${id} has no ${tag}`);
  return found;
};

/** Taps a button of the open sheet. */
const answer = async (phone: SmallPhone, word: string) => {
  const found = [...phone.phone.overlay.querySelectorAll('button')].find(
    ({ textContent }) => textContent === word,
  );
  found?.click();
  await Promise.resolve();
  await Promise.resolve();
};

const turn = (phone: SmallPhone, row: string) => {
  const option = [...phone.phone.overlay.querySelectorAll<HTMLElement>('[role=option]')].find(
    ({ textContent }) => textContent === row,
  );
  if (!option) throw new Error(`No row ${row}`);
  option.click();
};

describe('components tell the app what WeChat’s would', () => {
  it('input: value, cursor and key code while typing, value when left or confirmed', () => {
    const phone = startForm();
    const control = inner(phone, 'name', 'input');
    control.focus();
    control.value = '张三';
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(phone.heard()).toEqual([
      { type: 'focus', detail: { value: '', height: 0 } },
      { type: 'input', detail: { value: '张三', cursor: 2, keyCode: 0 } },
      { type: 'confirm', detail: { value: '张三' } },
      { type: 'blur', detail: { value: '张三', cursor: 2 } },
    ]);
    expect(control.maxLength).toBe(3);
  });

  it('checkbox and radio: the group tells all that are chosen, a label passes its tap on', () => {
    const phone = startForm();
    phone.tap('label');
    phone.tap('b');
    phone.tap('left');
    phone.tap('left');
    expect(phone.heard()).toEqual([
      { type: 'change', detail: { value: ['a', 'b'] } },
      { type: 'change', detail: { value: ['a'] } },
      { type: 'change', detail: { value: 'left' } },
    ]);
  });

  it('switch and slider', () => {
    const phone = startForm();
    phone.tap('agreed');
    const range = inner(phone, 'slider', 'input');
    range.value = '60';
    range.dispatchEvent(new Event('change'));
    expect(phone.heard()).toEqual([
      { type: 'change', detail: { value: true } },
      { type: 'change', detail: { value: 60 } },
    ]);
  });

  it('form: submit collects every named field, reset puts them back', () => {
    const phone = startForm();
    phone.tap('a');
    phone.tap('submit');
    phone.tap('reset');
    phone.tap('submit');
    const [, first, reset, second] = phone.heard();
    expect(first).toEqual({
      type: 'submit',
      detail: {
        value: { name: '', topics: ['a', 'b'], side: 'right', agreed: false, amount: 30, city: 1 },
      },
    });
    expect(reset).toEqual({ type: 'reset', detail: {} });
    expect(second).toMatchObject({ detail: { value: { topics: ['b'] } } });
  });

  it('picker: the row as text, cancel without value', async () => {
    const phone = startForm();
    phone.tap('city');
    turn(phone, '宁');
    await answer(phone, '确定');
    phone.tap('city');
    await answer(phone, '取消');
    expect(phone.heard()).toEqual([
      { type: 'change', detail: { value: '2' } },
      { type: 'cancel', detail: {} },
    ]);
  });

  it('date picker: a month with fewer days keeps a day that exists', async () => {
    const phone = startForm();
    phone.tap('day');
    turn(phone, '2月');
    await answer(phone, '确定');
    expect(phone.heard()).toEqual([{ type: 'change', detail: { value: '2028-02-29' } }]);
  });

  it('region picker: names and codes, the columns below start over', async () => {
    const phone = startForm();
    phone.tap('region');
    turn(phone, '北京市');
    await answer(phone, '确定');
    const detail = {
      value: ['北京市', '北京市', '东城区'],
      code: ['11', '1101', '110101'],
      postcode: '',
    };
    expect(phone.heard()).toEqual([{ type: 'change', detail }]);
  });

  it('swiper: index and source', () => {
    const phone = startForm();
    phone.element('swiper').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(phone.heard()).toEqual([
      { type: 'change', detail: { current: 1, source: 'touch', currentItemId: '' } },
    ]);
  });

  it('image: natural size when loaded', () => {
    const phone = startForm();
    const picture = inner(phone, 'image', 'img');
    Object.defineProperties(picture, { naturalWidth: { value: 40 }, naturalHeight: { value: 30 } });
    picture.dispatchEvent(new Event('load'));
    expect(phone.heard()).toEqual([{ type: 'load', detail: { width: 40, height: 30 } }]);
  });

  it('rich-text draws neither scripts nor handlers', () => {
    const phone = startForm();
    expect(phone.element('rich').innerHTML).toBe('<p>文</p>');
  });
});
