import { z } from './z';

const INVISIBLE = '\\u007F-\\u009F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF';
const PICTOGRAPHS =
  '\\u2600-\\u27BF\\u2B00-\\u2BFF\\uFE0E\\uFE0F\\u20E3\\u{1F000}-\\u{1FBFF}\\u{E0000}-\\u{E0FFF}';

const LINE = new RegExp(`^[^<>\\u0000-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`, 'u');
const PARAGRAPH = new RegExp(
  `^[^<>\\u0000-\\u0009\\u000B-\\u001F${INVISIBLE}${PICTOGRAPHS}]*$`,
  'u',
);
const PERSON_NAME = /^[A-Za-zÀ-ɏ\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}·•.'’ -]+$/u;

/** One line of plain text: no markup, emoji, control or invisible characters. `max` in UTF-16 units. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, { abort: true })
    .regex(LINE, { error: 'characters', abort: true });

/** Plain text that may have line breaks. */
export const paragraph = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, { abort: true })
    .regex(PARAGRAPH, { error: 'characters', abort: true });

/** A person's name: Han (rare characters too), Latin letters, the dot of minority names. */
export const personName = z
  .string()
  .trim()
  .min(2)
  .max(50, { abort: true })
  .regex(PERSON_NAME, { error: 'characters', abort: true });
