import { MISTYPED } from './payers.fixture';
import type { Chance } from './seeded.fixture';

const SEPARATORS = [
  '+',
  '+',
  '＋',
  ' ',
  '-',
  '—',
  '/',
  ',',
  '，',
  '、',
  '',
  '',
  ';',
  '_',
  '　',
  ' + ',
];
const BEFORE = [
  '',
  '',
  '',
  '',
  '',
  '网银转账 ',
  '转账：',
  '用途:',
  '跨行汇款/',
  '电子汇入 ',
  '附言：',
  '2026年',
];
const AFTER = [
  '',
  '',
  '',
  '',
  '',
  '培训费',
  '费',
  ' 缴费',
  ' 转账',
  ' 2026',
  '（报名费）',
  ' 费用',
  ' /网银',
];

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );

function loosened(part: string, chance: Chance): string {
  const choice = chance.fraction();
  if (choice < 0.03) return Array.from(part).join(' ');
  return choice < 0.07 ? `【${part}】` : part;
}

/** The parts as somebody writes them down who has read the notice in a hurry. */
export function written(parts: readonly string[], chance: Chance): string {
  const order = chance.is(0.5) ? parts : chance.shuffled(parts);
  const joined = order.map((part) => loosened(part, chance)).join(chance.one(SEPARATORS));
  const text = chance.one(BEFORE) + joined + chance.one(AFTER);
  return chance.is(0.1) ? fullWidth(text) : text;
}

/** One character after `from` that is typed for another, or the text as it is where none is. */
export function mistyped(text: string, chance: Chance, from = 0): string {
  const places = Array.from(text).flatMap((character, at) =>
    at >= from && MISTYPED[character] ? [at] : [],
  );
  if (places.length === 0) return text;
  const at = chance.one(places);
  return text.slice(0, at) + (MISTYPED[text.charAt(at)] ?? '') + text.slice(at + 1);
}

/** The last two characters in the wrong order. */
export const swapped = (name: string): string =>
  name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1);
