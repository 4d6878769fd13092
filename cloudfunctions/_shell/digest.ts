import { createHash } from 'node:crypto';

const DIGITS = 24;

/** 24 hexadecimal digits that follow from the text, and from which nobody finds it. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
