import type { InputOf } from '#contract/call';
import type { roleCalls } from '#contract/role';
import type { Audit } from '#domain/audit/audit';
import { ok } from '#domain/result';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { audits as stored } from '#shell/store';
import { entriesOf } from './entriesOf';

const PAGE = 30;
const NEWEST_FIRST = [
  ['at', 'desc'],
  ['_id', 'desc'],
] as const;

export const audits: Action<typeof roleCalls.audits> = async (input) => {
  const found = await pageOf(input);
  const page = found.slice(0, PAGE);
  return ok({ entries: await entriesOf(page), more: found.length > PAGE });
};

/** The rest of the same moment, then what is earlier: two ranges of the index, asked at once. */
async function pageOf({ target, after }: InputOf<typeof roleCalls.audits>): Promise<Audit[]> {
  const about = target === undefined ? {} : { target };
  const options = { orderBy: NEWEST_FIRST, limit: PAGE + 1 };
  if (!after) return stored.list(about, options);
  const [sameMoment, earlier] = await Promise.all([
    stored.list({ ...about, at: after.at, _id: command.lt(after.id) }, options),
    stored.list({ ...about, at: command.lt(after.at) }, options),
  ]);
  return [...sameMoment, ...earlier];
}
