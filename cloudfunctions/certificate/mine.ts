import type { certificateCalls, MyCertificate } from '#contract/certificate';
import type { Certificate } from '#domain/certificate/certificate';
import { ok } from '#domain/result';
import { certificates } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { publishedTrainings } from '#shell/trainingShelf';
import { sharedWith } from './staffOf';
import { myCertificate } from './shown';
import { certificateToEarn, issueNow, wantedBy } from './toEarn';

/** Newest first; what was replaced is told by the one that stands. */
const byYear = (
  shown: readonly (readonly [Certificate, MyCertificate])[],
): { year: number; hours: number; certificates: MyCertificate[] }[] =>
  [...new Set(shown.map(([{ year }]) => year))]
    .sort((a, b) => b - a)
    .map((year) => {
      const own = shown.filter(([one]) => one.year === year);
      const standing = own.filter(([{ status }]) => status === 'issued');
      const hours = standing.reduce((sum, [one]) => sum + one.hours, 0);
      return { year, hours, certificates: own.map(([, one]) => one) };
    });

/** What is earned is issued now, so that nobody waits who looks (O7, L7). */
export const mine: Action<typeof certificateCalls.mine> = async (_input, { personId, now }) => {
  const wanted = await wantedBy(personId);
  const issued = await issueNow(wanted, now);
  const [{ units, isShared }, published] = await Promise.all([
    sharedWith(personId),
    publishedTrainings(),
  ]);
  const own = await certificates.list({ personId }, { orderBy: [['issuedAt', 'desc']] });
  const left = issued === 0 ? wanted : await wantedBy(personId);
  const shown = own
    .filter(({ status }) => status !== 'replaced')
    .map((certificate) => {
      const training = published.find(({ _id }) => _id === certificate.trainingId);
      return [certificate, myCertificate(certificate, training, now)] as const;
    });
  return ok({
    now,
    years: byYear(shown),
    toEarn: left
      .map((one) => certificateToEarn(one, now))
      .sort((a, b) => Number(a.isOver) - Number(b.isOver) || a.missing.length - b.missing.length),
    isShared,
    units: [...units],
  });
};
