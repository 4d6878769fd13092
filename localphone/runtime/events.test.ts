/** @jest-environment jsdom */
import { startSmallPhone } from '../testing/smallPhone';
import { recordedErrors } from './errors';

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe('events and data', () => {
  it('draws templates, loops, wxs and components', () => {
    const { phone } = startSmallPhone();
    const page = phone.pageElement();
    expect([...(page?.querySelectorAll('.row') ?? [])].map((row) => row.textContent)).toEqual([
      '甲！',
      '乙！',
    ]);
    expect(page?.querySelector('wx-badge')?.textContent).toBe('新');
  });

  it('gives a handler WeChat’s plain event', () => {
    const { phone, element } = startSmallPhone();
    const row = phone.pageElement()?.querySelectorAll<HTMLElement>('.row')[1];
    for (const type of ['mousedown', 'mouseup'])
      row?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    expect(element('tapped').textContent).toBe('乙');
    expect(element('shape').textContent).toBe(
      'type,timeStamp,target,currentTarget,mark,detail,mut,touches,changedTouches',
    );
  });

  it('bubbles a tap until it is caught', () => {
    const { log, tap } = startSmallPhone();
    tap('inner');
    expect(log.at(-1)).toBe('home inner');
    tap('bubbling');
    expect(log.at(-1)).toBe('home outer');
    expect(log.filter((line) => line === 'home outer')).toHaveLength(1);
  });

  it('taps what has the keyboard’s focus on Enter', () => {
    const { element } = startSmallPhone();
    element('add').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(element('count').textContent).toBe('1');
  });

  it('calls back once setData is drawn', async () => {
    const { log, tap } = startSmallPhone();
    tap('add');
    await Promise.resolve();
    expect(log.at(-1)).toBe('home drawn 1');
  });

  it('taps no disabled button', () => {
    const { heard, tap } = startSmallPhone('?path=pages/form/index');
    tap('off');
    expect(heard()).toEqual([]);
  });

  it('records what the app throws', () => {
    const { tap } = startSmallPhone();
    tap('fail');
    expect(recordedErrors()).toMatchObject([{ source: 'app', message: 'Error: boom' }]);
  });

  it('passes aria attributes on to the browser', () => {
    const { element } = startSmallPhone('?path=pages/form/index');
    expect(element('spoken').getAttribute('aria-label')).toBe('读出');
    expect(element('spoken').getAttribute('role')).toBe('heading');
  });
});

describe('what the phone lacks', () => {
  it('records an unknown component and an unknown attribute', () => {
    startSmallPhone('', { 'pages/home/index.wxml': '<live-pusher /><view wobble="1" />' });
    const messages = recordedErrors().map(({ source, message }) => `${source}: ${message}`);
    expect(messages).toEqual([
      'unsupported: component <live-pusher> is used by the app but not implemented by localphone',
      'unsupported: view wobble="1" is used by the app but not implemented by localphone',
    ]);
  });
});
