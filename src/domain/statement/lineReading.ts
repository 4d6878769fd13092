import { compacted, compactOf, peopleIn } from './compactText';
import type { Meaning, OrderIndex } from './orderIndex';
import words from './remarkWords.json';
import type { StatementLine } from './statementLine';
import { apart, type Hit } from './termFinder';
import { nothingUnderstood, openPieces, touching, type Understood } from './understood';
import { hitsIn, type Named, rankOf } from './remarkHits';

/** What is known of a line, and what of its remark nobody knows. */
export interface LineReading extends Named {
  readonly line: StatementLine;
  /** Pieces of the remark that mean nothing known. */
  readonly unknown: readonly string[];
  /** Those of them that read like somebody's name. */
  readonly unknownNames: readonly string[];
  readonly payer: string;
  readonly people: number | undefined;
  /** Whether the remark says that there are more than it names. */
  readonly saysMore: boolean;
}

const SHORTEST_LOOSE_NAME = 3;
/** More than a longer name would have beside a shorter one. */
const FEWEST_BESIDE = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 3;
const HAN = /\p{Script=Han}/u;

export const isBody = (piece: string): boolean =>
  words.institutionEnds.some((end) => piece.endsWith(end));

const looksLikeName = (piece: string): boolean =>
  piece.length >= SHORTEST_NAME &&
  piece.length <= LONGEST_NAME &&
  words.surnames.includes(piece.charAt(0));

/** The payer's name as a person's or a unit's. */
function readPayer(payer: string, index: OrderIndex, { persons, units }: Named): void {
  if (index.byName.has(payer)) persons.set(payer, 'payer');
  for (const hit of apart(index.find(payer), rankOf)) {
    const isWhole = hit.start === 0 && hit.end === payer.length;
    for (const { is, ...meaning } of hit.meanings)
      if ('key' in meaning && (is === 'unit' || (is === 'unitShort' && isWhole)))
        units.set(meaning.key, 'payer');
  }
}

/** What a name stands for that is not parted from other text: the person, or somebody with a longer name. */
function takeLoosePerson(
  key: string,
  sides: { left: string; right: string },
  payer: string,
  { persons }: Named,
): string[] {
  const whole = sides.left + key + sides.right;
  const isBesideOther = sides.left === '' || sides.right === '';
  const isLongName = whole === payer || whole.length <= LONGEST_NAME;
  const isSure = key.length >= SHORTEST_LOOSE_NAME || whole.length - key.length >= FEWEST_BESIDE;
  if (!isLongName && isBesideOther && isSure && !persons.has(key)) persons.set(key, 'near');
  return isLongName || (!isSure && isBesideOther) ? [whole] : [];
}

/** Takes what a hit means; gives the names of others that it turns out to be a part of. */
function takeHit(hit: Hit<Meaning>, remark: Understood, payer: string, named: Named): string[] {
  const { persons, units, keywords } = named;
  const sides = touching(remark, hit);
  const isParted = sides.left === '' && sides.right === '';
  return hit.meanings.flatMap((meaning) => {
    if (meaning.is === 'keyword') keywords.set(meaning.key, 'found');
    else if (meaning.is === 'unit' && (isParted || !units.has(meaning.key)))
      units.set(meaning.key, isParted ? 'found' : 'near');
    else if (meaning.is === 'unitShort' && !units.has(meaning.key)) units.set(meaning.key, 'short');
    else if (meaning.is === 'person' && isParted) persons.set(meaning.key, 'found');
    else if (meaning.is === 'person') return takeLoosePerson(meaning.key, sides, payer, named);
    return [];
  });
}

/** Reads a line's remark and payer with what is known of the open orders. */
export function readLine(line: StatementLine, index: OrderIndex): LineReading {
  const remark = nothingUnderstood(compacted(line.remark));
  const payer = compactOf(line.payerName);
  const named: Named = { persons: new Map(), units: new Map(), keywords: new Map() };
  readPayer(payer, index, named);
  const hits = hitsIn(remark, index, named);
  const partNames = hits.flatMap((hit) => takeHit(hit, remark, payer, named));
  const pieces = openPieces(remark).filter((piece) => HAN.test(piece));
  return {
    line,
    ...named,
    unknown: [...new Set([...pieces, ...partNames])],
    unknownNames: [...pieces.filter(looksLikeName), ...partNames],
    payer,
    people: peopleIn(line.remark),
    saysMore: line.remark.includes(words.more),
  };
}
