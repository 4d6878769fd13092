import type { reviewCalls } from '#contract/review';
import type { InputOf } from '#contract/call';
import { err, ok } from '#domain/result';
import { organizes } from '#domain/role/role';
import { noteRead } from '#shell/noteRead';
import { command, database } from '#shell/platform';
import type { Action } from '#shell/route';
import { ledgerOf, seatsOf } from '#shell/seats';
import { registrations } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';
import { countsOf, noCounts } from './counts';
import { decidersOf, itemOf } from './item';

const PAGE = 30;

export const queue: Action<typeof reviewCalls.queue> = async (input, caller) => {
  if (!organizes(caller.grants, input.trainingId)) return err({ code: 'NOT_ALLOWED' });
  const training = await publishedTraining(input.trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [found, counts, ledger] = await Promise.all([
    registrations.list(conditionOf(input), {
      orderBy: [
        ['submittedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE + 1,
    }),
    countsOf([training._id]),
    ledgerOf(training),
    noteRead(caller, `list:registrations:${training._id}`),
  ]);
  const page = found.slice(0, PAGE);
  const deciders = await decidersOf(page);
  return ok({
    items: page.map((registration) => itemOf(registration, deciders, ledger)),
    more: found.length > PAGE,
    counts: counts.get(training._id) ?? noCounts(),
    ...(ledger ? { seats: seatsOf(ledger) } : {}),
  });
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function conditionOf(input: InputOf<typeof reviewCalls.queue>): Record<string, unknown> {
  const { trainingId, status, search, after } = input;
  const conditions: Record<string, unknown>[] = [{ trainingId, status }];
  if (search) {
    const contains = database.RegExp({ regexp: literally(search), options: 'i' });
    const fields = ['applicant.name', 'applicant.workplace.name', 'applicant.phone'];
    conditions.push(command.or(fields.map((field) => ({ [field]: contains }))) as never);
  }
  if (after) {
    const { submittedAt, registrationId } = after;
    const later = { submittedAt: command.gt(submittedAt) };
    const sameMoment = { submittedAt, _id: command.gt(registrationId) };
    conditions.push(command.or([later, sameMoment]) as never);
  }
  return conditions.length === 1 ? conditions[0]! : (command.and(conditions as never) as never);
}
