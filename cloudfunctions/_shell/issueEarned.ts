import { missingFor } from '#domain/certificate/earned';
import { certificateTimes } from '#domain/certificate/window';
import { command } from './platform';
import { registrations } from './store';
import { holderOf, holdersWithin, issueTo, type Issuing } from './issue';
import { learnedBy } from './learned';

const PAGE = 100;

/** What a look at one page of the paid registrations has found. */
export interface Issued {
  readonly issued: number;
  readonly seen: number;
  /** The last registration looked at, where there are more. */
  readonly next?: string;
}

/**
 * Issues to everybody on one page of the paid registrations who has earned it and has none (O4, O7, L7). Safe to repeat:
 * whatever a killed process has not written is written by the next.
 */
export async function issueEarned(issuing: Issuing, after: string): Promise<Issued> {
  const { training, template, now } = issuing;
  const page = await registrations.list(
    { trainingId: training._id, status: 'paid', _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit: PAGE },
  );
  const last = page.at(-1);
  const next = page.length < PAGE || !last ? {} : { next: last._id };
  const have = await holdersWithin(
    template,
    page.map(({ personId }) => personId),
  );
  const without = page.filter(({ personId }) => !have.has(personId));
  const learned = await learnedBy(
    training,
    without.map(({ personId }) => personId),
  );
  const { from } = certificateTimes(training);
  const earned = without.filter(({ personId }) => {
    const facts = learned.get(personId);
    return facts && missingFor(template.rule, facts, from, now).length === 0;
  });
  const made = await issueTo(
    issuing,
    earned.map(({ personId, applicant }) => holderOf(personId, applicant)),
  );
  return { issued: made.length, seen: page.length, ...next };
}
