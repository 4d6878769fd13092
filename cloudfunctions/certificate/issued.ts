import type { certificateCalls } from '#contract/certificate';
import { readSerial } from '#domain/certificate/checkCode';
import { err, ok } from '#domain/result';
import { behind } from '#shell/behind';
import { certificates } from '#shell/certificateStore';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { search as find } from '#shell/search';
import { endersOf, organizedTraining } from './organized';
import { issuedRow } from './shown';

const PAGE = 30;

/** A page by the index, newest first; a search by the keys, all on one page. */
export const issued: Action<typeof certificateCalls.issued> = async (input, caller) => {
  const { trainingId, ordinal, search = '', after } = input;
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const where = { trainingId, ordinal };
  const newestFirst = [
    ['issuedAt', 'desc'],
    ['_id', 'desc'],
  ] as const;
  const [found] = await Promise.all([
    search === ''
      ? certificates.list(after ? behind(where, 'issuedAt', 'desc', after) : where, {
          orderBy: newestFirst,
          limit: PAGE + 1,
        })
      : find(certificates, readSerial(search), { where, most: PAGE }),
    noteRead(caller, `list:certificates:${trainingId}`),
  ]);
  const page = found.slice(0, PAGE);
  const names = await endersOf(page);
  return ok({
    rows: page.map((one) => issuedRow(one, names)),
    more: search === '' && found.length > PAGE,
  });
};
