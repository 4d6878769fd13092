import * as z from './z';

/** Characters without a shape of their own, and halves of a surrogate pair. */
const INVISIBLE =
  '\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uD800-\\uDFFF\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFF';
const PICTOGRAPHS =
  '\\u20E3\\u231A\\u231B\\u23E9-\\u23FA\\u25FD\\u25FE\\u2600-\\u27BF\\u2B00-\\u2BFF\\u{1F000}-\\u{1FBFF}\\u{E0000}-\\u{E0FFF}';

const LINE = new RegExp(`^[^<>\\u0000-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`, 'u');
const PARAGRAPH = new RegExp(
  `^[^<>\\u0000-\\u0009\\u000B-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`,
  'u',
);
const LETTERS =
  'A-Za-zÀ-ÖØ-öø-ɏ\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
const PERSON_NAME = new RegExp(`^[${LETTERS}][${LETTERS}·•.'’ -]*$`, 'u');

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
