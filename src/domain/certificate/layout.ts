import * as z from '../z';

/** A4 landscape. All lengths in millimetres from the upper left corner, y downwards. */
export const PAGE_MM = { width: 297, height: 210 } as const;

const Colour = z.string();
const place = { x: z.number(), y: z.number() };
const line = { stroke: z.optional(Colour), lineWidth: z.optional(z.number()) };

/** What is drawn, in this order; the PDF and the picture on the phone draw the same boxes. */
export const Box = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rectangle'),
    ...place,
    width: z.number(),
    height: z.number(),
    fill: z.optional(Colour),
    ...line,
  }),
  z.object({
    kind: z.literal('circle'),
    /** Its centre. */
    ...place,
    radius: z.number(),
    fill: z.optional(Colour),
    ...line,
  }),
  z.object({
    kind: z.literal('polygon'),
    points: z.array(z.tuple([z.number(), z.number()])),
    fill: Colour,
  }),
  /**
   * One run of letters: `x` is its left end, `y` its baseline, `size` the height of an em, `width` what it takes in the
   * certificate's font (a canvas passes it as maxWidth).
   */
  z.object({
    kind: z.literal('text'),
    ...place,
    text: z.string(),
    size: z.number(),
    width: z.number(),
    colour: Colour,
    isBold: z.boolean(),
    /** Clockwise in degrees around (x, y). */
    turn: z.optional(z.number()),
  }),
  /** The picture of the seal. */
  z.object({ kind: z.literal('seal'), ...place, width: z.number(), height: z.number() }),
  /** Black and white modules, one text of 0 and 1 per row. */
  z.object({ kind: z.literal('code'), ...place, size: z.number(), rows: z.array(z.string()) }),
]);
export type Box = z.infer<typeof Box>;

export const Layout = z.object({
  width: z.number(),
  height: z.number(),
  boxes: z.array(Box),
});
export type Layout = z.infer<typeof Layout>;
