import { printed, template } from '#domain/certificate/certificates.fixture';
import type { Layout } from '#domain/certificate/layout';
import { layoutOf } from '#domain/certificate/layoutOf';
import { drawLayout, type Pen } from './drawLayout';

type Stroke = readonly [name: string, ...given: readonly unknown[]];

const measureText = (text: string) => ({ width: text.length * 10 });

/** A pen that notes what it draws; every letter is as wide as ten pixels. */
function notingPen(): { pen: Pen<string>; strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]): void =>
      void strokes.push([name, ...given]);
  const names =
    'save restore translate rotate scale beginPath moveTo lineTo closePath arc fill stroke fillRect strokeRect fillText drawImage';
  const acts = Object.fromEntries(names.split(' ').map((name) => [name, note(name)]));
  return { pen: { ...acts, measureText } as Pen<string>, strokes };
}

const draw = (boxes: Layout['boxes'], seal?: string): Stroke[] => {
  const { pen, strokes } = notingPen();
  drawLayout({ pen, scale: 8, seal }, { width: 297, height: 210, boxes });
  return strokes;
};
const named = (strokes: readonly Stroke[], name: string) =>
  strokes.filter(([one]) => one === name).map(([, ...given]) => given);

describe('a certificate on a canvas', () => {
  it('has every text of its layout, once', () => {
    const layout = layoutOf(printed(), template, ['10', '01']);
    const texts = layout.boxes.flatMap((box) => (box.kind === 'text' ? [box.text] : []));
    expect(named(draw(layout.boxes), 'fillText').map(([text]) => text)).toEqual(texts);
  });

  it('makes a text exactly as wide as in the certificate’s own font', () => {
    const text = {
      kind: 'text',
      text: '周文博',
      x: 10,
      y: 20,
      size: 5,
      colour: '#000000',
    } as const;
    const strokes = draw([{ ...text, width: 15, isBold: true }]);
    expect(named(strokes, 'translate')).toEqual([[80, 160]]);
    expect(named(strokes, 'scale')).toEqual([[4, 1]]);
  });

  it('draws the modules of a code on whole pixels, without gaps between them', () => {
    const code = { kind: 'code', x: 1.3, y: 2.7, size: 9.9, rows: ['111', '101', '110'] } as const;
    const modules = named(draw([{ ...code, rows: [...code.rows] }]), 'fillRect') as number[][];
    expect(modules).toHaveLength(7);
    expect(modules.flat().every(Number.isInteger)).toBe(true);
    const [first, second] = modules as [number[], number[]];
    expect(first[0]! + first[2]!).toBe(second[0]);
  });

  it('draws the seal in its place, and is never made without it', () => {
    const seal = { kind: 'seal', x: 1, y: 2, width: 40, height: 40 } as const;
    expect(named(draw([seal], 'seal.png'), 'drawImage')).toEqual([['seal.png', 8, 16, 320, 320]]);
    expect(() => draw([seal])).toThrow('the seal is missing');
  });
});
