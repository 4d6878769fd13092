import { widthOf } from './font';
import type { Box } from './layout';

const RED = '#C8161D';
const RADIUS_MM = 20;
const STAR_MM = 6.2;
/** Angle that the ring's letters take at most, in degrees. */
const SWEEP = 250;

const turned = (degrees: number, radius: number): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
};

/** A star with one point up around (x, y). */
function star(x: number, y: number): Box {
  const points = Array.from({ length: 10 }, (_, corner): [number, number] => {
    const [right, down] = turned(corner * 36, corner % 2 === 0 ? STAR_MM : STAR_MM * 0.382);
    return [x + right, y + down];
  });
  return { kind: 'polygon', points, fill: RED };
}

/** The letters of a name around the centre, each upright to the rim. */
function ringOf(text: string, x: number, y: number): Box[] {
  const letters = Array.from(text);
  const size = Math.min(5.4, 76 / Math.max(letters.length, 8));
  const step = Math.min(34, SWEEP / Math.max(letters.length - 1, 1));
  const first = (-step * (letters.length - 1)) / 2;
  const radius = RADIUS_MM - 2.2 - size * 0.86;
  return letters.map((letter, index) => {
    const degrees = first + step * index;
    const width = widthOf(letter) * size;
    const [right, down] = turned(degrees, radius);
    const angle = (degrees * Math.PI) / 180;
    // The left end of the baseline, half a letter before the middle along the turned line.
    const left = [-(width / 2) * Math.cos(angle), -(width / 2) * Math.sin(angle)] as const;
    return {
      kind: 'text',
      x: x + right + left[0],
      y: y + down + left[1],
      text: letter,
      size,
      width,
      colour: RED,
      isBold: true,
      turn: degrees,
    };
  });
}

/** A round seal with its centre at (x, y), drawn instead of a picture; `mark` says that it is a sample. */
export function drawnSeal(
  { ring, mark }: { ring: string; mark: string },
  x: number,
  y: number,
): Box[] {
  const size = 4.4;
  const width = widthOf(mark) * size;
  return [
    { kind: 'circle', x, y, radius: RADIUS_MM, stroke: RED, lineWidth: 1.1 },
    star(x, y - 0.4),
    ...ringOf(ring, x, y),
    {
      kind: 'text',
      x: x - width / 2,
      y: y + 13.6,
      text: mark,
      size,
      width,
      colour: RED,
      isBold: true,
    },
  ];
}

/** Side of a seal's picture, as wide as the drawn one. */
export const SEAL_MM = 2 * RADIUS_MM;
