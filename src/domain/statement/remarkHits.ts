import { nearSpan } from './nearText';
import { nearUnit } from './nearUnit';
import type { Meaning, OrderIndex } from './orderIndex';
import type { Fit } from './proposal';
import { apart, type Hit } from './termFinder';
import { cover, isCovered, openStretches, touching, uncover, type Understood } from './understood';

type How<Part extends keyof Fit> = Exclude<Fit[Part], 'missing' | 'other'>;

/** Whom a line names, and how; keys are compact names. */
export interface Named {
  readonly persons: Map<string, How<'person'>>;
  readonly units: Map<string, How<'unit'>>;
  readonly keywords: Map<string, How<'keyword'>>;
}

const SHORTEST_NEAR_KEYWORD = 4;
const SETTLED_SHORT = 3;
const RANK_OF_TWO = 3;

const isOf = (hit: Hit<Meaning>, ...kinds: Meaning['is'][]): boolean =>
  hit.meanings.some(({ is }) => kinds.includes(is));

/** Names of units and keywords before people, people before two characters that may be a unit, all before noise. */
export function rankOf(hit: Hit<Meaning>): number {
  if (isOf(hit, 'unit', 'keyword')) return 0;
  if (isOf(hit, 'unitShort') && hit.end - hit.start >= SETTLED_SHORT) return 1;
  if (isOf(hit, 'person')) return 2;
  return isOf(hit, 'unitShort') ? RANK_OF_TWO : 4;
}

/** Keywords and units with one character wrong, in what is not understood yet. */
function readNear(remark: Understood, index: OrderIndex, { keywords, units }: Named): void {
  for (const { start, end } of openStretches(remark, false))
    for (const keyword of index.keywords) {
      const stretch = remark.text.slice(start, end);
      const span = keyword.length < SHORTEST_NEAR_KEYWORD ? undefined : nearSpan(stretch, keyword);
      if (!span) continue;
      keywords.set(keyword, 'near');
      cover(remark, { start: start + span.start, end: start + span.end });
    }
  for (const { start, end } of openStretches(remark, false)) {
    const near = nearUnit(remark.text.slice(start, end), index);
    if (!near) continue;
    if (!units.has(near.unit)) units.set(near.unit, 'near');
    cover(remark, { start: start + near.span.start, end: start + near.span.end });
  }
}

/**
 * Finds what is known, then what is written with a mistake. Short forms and noise give way to a mistake that they are
 * a part of; two characters count as a unit, and one as noise before a word, only when they stand alone.
 */
export function hitsIn(remark: Understood, index: OrderIndex, named: Named): Hit<Meaning>[] {
  const hits = apart(index.find(remark.text), rankOf);
  for (const hit of hits) cover(remark, hit);
  const weak = hits
    .filter((hit) => !isOf(hit, 'unit', 'keyword', 'person'))
    .map((hit) => ({ hit, ...touching(remark, hit) }))
    .filter(({ left, right }) => left + right !== '');
  for (const { hit } of weak) uncover(remark, hit);
  readNear(remark, index, named);
  const restored = weak
    .filter(({ hit, right }) => {
      const isName = hit.end - hit.start === 1 && right !== '';
      return !isName && !isCovered(remark, hit) && rankOf(hit) !== RANK_OF_TWO;
    })
    .map(({ hit }) => hit);
  for (const hit of restored) cover(remark, hit);
  const isStrong = (hit: Hit<Meaning>): boolean => weak.every((one) => one.hit !== hit);
  return [...hits.filter(isStrong), ...restored];
}
