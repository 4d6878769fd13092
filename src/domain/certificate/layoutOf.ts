import { widthOf } from './font';
import { type Box, type Layout, PAGE_MM } from './layout';
import { linesOf } from './lines';
import type { Printed } from './printed';
import { drawnSeal, SEAL_MM } from './seal';
import type { Style } from './template';

const MIDDLE = PAGE_MM.width / 2;
const TEXT = { left: 38, width: 221, top: 84, bottom: 142 } as const;
const TEXT_SIZES = [7, 6.6, 6.2, 5.8, 5.4, 5, 4.6] as const;
/** Only where a holder's name and unit are longer than a template is checked with: small, but never over one another. */
const CROWDED_SIZES = [4.2, 3.8, 3.4, 3] as const;
const LINE_HEIGHT = 1.85;
const INDENT_EMS = 2;
const TITLE = { size: 14, gap: 0.35, baseline: 56, width: 225 } as const;
const SIGNATURE = { middle: 204, width: 84, signature: 152, issuer: 163, date: 174 } as const;
/** Over the end of the issuer's name, as a seal is set. */
const SEAL = { x: 238, y: 163 } as const;
const CODE = { left: 30, top: 148, size: 30 } as const;
const GREY = '#5A5A5A';

const text = (
  said: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  isBold = false,
): Box => ({ kind: 'text', x, y, text: said, size, width: widthOf(said) * size, colour, isBold });

const centred = (
  said: string,
  middle: number,
  y: number,
  size: number,
  colour: string,
  isBold = false,
): Box => text(said, middle - (widthOf(said) * size) / 2, y, size, colour, isBold);

/** The size at which a line fits, no larger than wished. */
const fitting = (said: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(widthOf(said), 1));

function frameOf({ colours, frame }: Style): Box[] {
  const { width, height } = PAGE_MM;
  const paper: Box = { kind: 'rectangle', x: 0, y: 0, width, height, fill: colours.paper };
  const inset = (mm: number, lineWidth: number): Box => ({
    kind: 'rectangle',
    x: mm,
    y: mm,
    width: width - 2 * mm,
    height: height - 2 * mm,
    stroke: colours.accent,
    lineWidth,
  });
  if (frame === 'none') return [paper];
  if (frame === 'single') return [paper, inset(10, 0.8)];
  return [paper, inset(9, 1.6), inset(11.6, 0.35), ...corners(colours.accent)];
}

/** A small diamond in each corner of the inner line. */
function corners(fill: string): Box[] {
  const half = 2.6;
  const at = 15.6;
  const { width, height } = PAGE_MM;
  const places = [at, width - at].flatMap((x) => [at, height - at].map((y) => [x, y] as const));
  return places.map(([x, y]) => ({
    kind: 'polygon',
    points: [
      [x, y - half],
      [x + half, y],
      [x, y + half],
      [x - half, y],
    ],
    fill,
  }));
}

/** Letter by letter, with air between them. */
function titleOf(title: string, colour: string): Box[] {
  const letters = Array.from(title);
  const ems = widthOf(title) + TITLE.gap * (letters.length - 1);
  const size = Math.min(TITLE.size, TITLE.width / ems);
  let x = MIDDLE - (ems * size) / 2;
  return letters.map((letter) => {
    const box = text(letter, x, TITLE.baseline, size, colour, true);
    x += (widthOf(letter) + TITLE.gap) * size;
    return box;
  });
}

const bodyLines = (said: string, size: number): { line: string; indent: number }[] =>
  said.split('\n').flatMap((paragraph) =>
    linesOf(paragraph, TEXT.width / size, INDENT_EMS).map((line, index) => ({
      line,
      indent: index === 0 ? INDENT_EMS * size : 0,
    })),
  );

const heightOf = (lines: number, size: number): number => lines * size * LINE_HEIGHT;
const ROOM = TEXT.bottom - TEXT.top;

/** Whether the text has room at the smallest size that reads well. */
export const textFits = (said: string): boolean => {
  const size = TEXT_SIZES[TEXT_SIZES.length - 1]!;
  return heightOf(bodyLines(said, size).length, size) <= ROOM;
};

/** The holder's name stands out where it is first named. */
function runsOf(line: string, name: string): { said: string; isBold: boolean }[] {
  const at = line.indexOf(name);
  if (at < 0) return [{ said: line, isBold: false }];
  return [
    { said: line.slice(0, at), isBold: false },
    { said: name, isBold: true },
    { said: line.slice(at + name.length), isBold: false },
  ].filter(({ said }) => said !== '');
}

function bodyOf({ text: said, name }: Printed, colour: string): Box[] {
  const size =
    [...TEXT_SIZES, ...CROWDED_SIZES].find(
      (one) => heightOf(bodyLines(said, one).length, one) <= ROOM,
    ) ?? CROWDED_SIZES[CROWDED_SIZES.length - 1]!;
  const lines = bodyLines(said, size);
  const spare = ROOM - heightOf(lines.length, size);
  let isNamed = false;
  return lines.flatMap(({ line, indent }, row) => {
    const y = TEXT.top + spare / 2.6 + size + row * size * LINE_HEIGHT;
    let x = TEXT.left + indent;
    const runs = isNamed ? [{ said: line, isBold: false }] : runsOf(line, name);
    isNamed ||= runs.some(({ isBold }) => isBold);
    return runs.map((run) => {
      const box = text(run.said, x, y, size, colour, run.isBold);
      x += widthOf(run.said) * size;
      return box;
    });
  });
}

/** Four letters each, as people read them out. */
const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

function codeOf(printed: Printed, rows: readonly string[], ink: string): Box[] {
  const { left, top, size } = CODE;
  const beside = left + size + 5;
  const room = 84;
  return [
    { kind: 'code', x: left, y: top, size, rows: [...rows] },
    text(printed.serialLine, beside, top + 8, fitting(printed.serialLine, 4.2, room), ink),
    text(printed.scanNote, beside, top + 16.5, fitting(printed.scanNote, 3.6, room), GREY),
    text(grouped(printed.code), beside, top + 24, 3.6, GREY),
  ];
}

function signatureOf(printed: Printed, { colours, seal }: Style): Box[] {
  const { issuer, dateLine, signatureLine } = printed;
  const { middle, width } = SIGNATURE;
  const { ink } = colours;
  const signature =
    signatureLine === undefined
      ? []
      : [
          centred(
            signatureLine,
            middle,
            SIGNATURE.signature,
            fitting(signatureLine, 4.6, width),
            ink,
          ),
        ];
  return [
    ...sealOf(seal),
    ...signature,
    centred(issuer, middle, SIGNATURE.issuer, fitting(issuer, 6, width), ink, true),
    centred(dateLine, middle, SIGNATURE.date, fitting(dateLine, 5, width), ink),
  ];
}

function sealOf(seal: Style['seal']): Box[] {
  const { x, y } = SEAL;
  if (seal.kind === 'drawn') return drawnSeal(seal, x, y);
  if (seal.kind === 'none') return [];
  const half = SEAL_MM / 2;
  return [{ kind: 'seal', x: x - half, y: y - half, width: SEAL_MM, height: SEAL_MM }];
}

/** Everything that is drawn, from what is signed and how it looks alone; `rows` are the modules of its code. */
export function layoutOf(printed: Printed, style: Style, rows: readonly string[]): Layout {
  const { colours } = style;
  const { subtitle } = printed;
  return {
    ...PAGE_MM,
    boxes: [
      ...frameOf(style),
      ...titleOf(printed.title, colours.accent),
      ...(subtitle === undefined
        ? []
        : [centred(subtitle, MIDDLE, 68, fitting(subtitle, 5, TITLE.width), GREY)]),
      ...bodyOf(printed, colours.ink),
      ...codeOf(printed, rows, colours.ink),
      ...signatureOf(printed, style),
    ],
  };
}
