import * as z from './z';

const INVISIBLE = '\\u007F-\\u009F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF';
const PICTOGRAPHS =
  '\\u2600-\\u27BF\\u2B00-\\u2BFF\\uFE0E\\uFE0F\\u20E3\\u{1F000}-\\u{1FBFF}\\u{E0000}-\\u{E0FFF}';

const LINE = new RegExp(`^[^<>\\u0000-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`, 'u');
const PARAGRAPH = new RegExp(
  `^[^<>\\u0000-\\u0009\\u000B-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`,
  'u',
);
const PERSON_NAME = /^[A-Za-zÀ-ɏ\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}·•.'’ -]+$/u;

const REFUSED = { error: 'characters', abort: true } as const;

const text = (min: number, max: number, allowed: RegExp) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(min),
      z.maxLength(max, { abort: true }),
      z.regex(allowed, REFUSED),
    );

/** One line of plain text: no markup, emoji, control or invisible characters. Length in UTF-16 units. */
export const line = (max: number, min = 1) => text(min, max, LINE);

/** Plain text that may have line breaks. */
export const paragraph = (max: number) => text(1, max, PARAGRAPH);

/** A person's name: Han (rare characters too), Latin letters, the dot of minority names. */
export const personName = text(2, 50, PERSON_NAME);
