import type { societyCalls } from '#contract/society';
import type { Society } from '#domain/member/society';
import { ok } from '#domain/result';
import { cached } from '#shell/cached';
import type { Action } from '#shell/route';
import { societies as stored } from '#shell/store';

/** The provinces in the order of their codes, then the branches. */
export async function allSocieties(): Promise<Society[]> {
  const all = await stored.listAll({});
  return all.sort((a, b) => b.kind.localeCompare(a.kind) || a._id.localeCompare(b._id));
}

/** What the societies are called, for lists; kept for a few seconds in a warm process. */
export const societyNames = cached(
  10,
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await stored.listAll({})).map(({ _id, name }) => [_id, name])),
);

export const societies: Action<typeof societyCalls.societies> = async () =>
  ok({ societies: await allSocieties() });
