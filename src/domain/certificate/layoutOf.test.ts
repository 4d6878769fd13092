import * as fc from 'fast-check';
import { printed, template } from './certificates.fixture';
import { unprintableIn, widthOf } from './font';
import { type Box, Layout, PAGE_MM } from './layout';
import { layoutOf } from './layoutOf';
import { linesOf } from './lines';

const rows = ['101', '010', '101'];
type Text = Extract<Box, { kind: 'text' }>;
const textsOf = (boxes: readonly Box[]): Text[] =>
  boxes.filter((box): box is Text => box.kind === 'text' && box.turn === undefined);

describe('the layout', () => {
  it('draws all that is signed, within the page', () => {
    const layout = layoutOf(printed(), template, rows);
    expect(Layout.parse(layout)).toEqual(layout);
    const texts = textsOf(layout.boxes);
    const all = texts.map(({ text }) => text).join('');
    const { title, text, serialLine, dateLine, issuer, scanNote } = printed();
    for (const said of [title, ...text.split('\n'), serialLine, dateLine, issuer, scanNote])
      expect(all).toContain(said);
    for (const { x, y, width } of texts) {
      expect(x).toBeGreaterThan(15);
      expect(x + width).toBeLessThan(PAGE_MM.width - 15);
      expect(y).toBeLessThan(PAGE_MM.height - 15);
    }
  });

  it('makes long texts smaller, and never lets two lines meet', () => {
    const longer = layoutOf(
      printed({ text: `{name}{training}${'长'.repeat(250)}` }),
      template,
      rows,
    );
    const body = textsOf(longer.boxes).filter(({ text }) => text.includes('长长'));
    expect(body.length).toBeGreaterThan(4);
    for (const [index, { y, size }] of body.slice(1).entries())
      expect(y - body[index]!.y).toBeGreaterThan(size * 1.5);
    expect(body.at(-1)!.y).toBeLessThan(146);
  });

  it('has room for the longest name at the longest unit', () => {
    const said = printed({}, { name: '阿'.repeat(50), unit: '某'.repeat(200) });
    const { boxes } = layoutOf(said, template, rows);
    const body = textsOf(boxes).filter(({ text }) => /某某|阿阿|于2026|特发/.test(text));
    const ys = [...new Set(body.map(({ y }) => y))].sort((a, b) => a - b);
    expect(ys.length).toBeGreaterThan(5);
    for (const [index, y] of ys.slice(1).entries())
      expect(y - ys[index]!).toBeGreaterThan(body[0]!.size * 1.5);
    const title = Math.max(
      ...textsOf(boxes)
        .filter(({ size }) => size > 10)
        .map(({ y }) => y),
    );
    expect(ys[0]! - body[0]!.size).toBeGreaterThan(title);
    expect(ys.at(-1)!).toBeLessThan(146);
  });

  it('lets the holder’s name stand out once', () => {
    const twice = printed({ text: '{name}与{name}参加{training}' });
    const bold = textsOf(layoutOf(twice, template, rows).boxes).filter(
      ({ isBold, text }) => isBold && text === twice.name,
    );
    expect(bold).toHaveLength(1);
  });

  it('draws a picture of a seal where there is one', () => {
    const seal = { kind: 'picture', file: 'cloud://a.b/seals/x/y.png' as never } as const;
    const { boxes } = layoutOf(printed(), { ...template, seal }, rows);
    expect(boxes.filter(({ kind }) => kind === 'seal')).toHaveLength(1);
  });
});

const squeezed = (said: string): string => said.replace(/ /g, '');

describe('lines', () => {
  const words = fc.array(
    fc.constantFrom('图', '书', '馆', '，', '。', '（', '）', '“', '”', 'Lib-Lead ', '2026', 'é '),
    { maxLength: 80 },
  );

  it('lose nothing, are no longer than their room, and begin with no closing mark', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (parts, ems) => {
        const text = parts.join('');
        const lines = linesOf(text, ems, 2);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”]/);
        const hasRuns = /[，。（）“”]{6,}/.test(squeezed(text));
        if (!hasRuns) for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(ems);
      }),
      { seed: 20260601, numRuns: 300 },
    );
  });
});

describe('the font', () => {
  it('has all common and many rare characters, and says which it lacks', () => {
    expect(unprintableIn('王䶮堃镕𫘧·买买提Maria-José〔2026〕“”，。')).toBe('');
    expect(unprintableIn('王𠮷𠮷\n')).toBe('𠮷');
  });
});
