import { AskKey } from '#domain/lodging/stay';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 16;

/** Names one ask, so that asking again after a lost answer counts once. Nobody has to be unable to guess it. */
export const newAskKey = (): AskKey =>
  AskKey.parse(
    Array.from({ length: LENGTH }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join(
      '',
    ),
  );
