import type { CertificateToEarn } from '#contract/certificate';
import type { Instant } from '#domain/calendar';
import { type Facts, missingFor } from '#domain/certificate/earned';
import { fieldsOf } from '#domain/certificate/fillIn';
import { unprintableIn } from '#domain/certificate/font';
import type { CertificateTemplate } from '#domain/certificate/template';
import { certificateTimes, earningEndsAt } from '#domain/certificate/window';
import type { PersonId, TrainingId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { certificates, certificateTemplates } from '#shell/certificateStore';
import { holderOf, issueTo } from '#shell/issue';
import { learnedBy } from '#shell/learned';
import { command } from '#shell/platform';
import { registrations } from '#shell/store';
import { TooBusy } from '#shell/transact';
import { publishedTrainings } from '#shell/trainingShelf';

/** A certificate that somebody who has paid has none of yet. */
export interface Wanting {
  readonly training: Training;
  readonly template: CertificateTemplate;
  readonly registration: Registration;
  readonly facts: Facts;
}

/** What is still missing of each certificate of the trainings that somebody has paid for (O4). */
export async function wantedBy(personId: PersonId): Promise<readonly Wanting[]> {
  const [paid, published] = await Promise.all([
    registrations.list({ personId, status: 'paid' }, { limit: 100 }),
    publishedTrainings(),
  ]);
  const mine = paid.flatMap((registration) => {
    const training = published.find(({ _id }) => _id === registration.trainingId);
    return training ? [{ training, registration }] : [];
  });
  if (mine.length === 0) return [];
  const ids = mine.map(({ training }) => training._id);
  const [templates, have] = await Promise.all([
    certificateTemplates.list({ trainingId: command.in(ids) }),
    certificates.list({ personId, issue: 1 }),
  ]);
  const isHad = ({ trainingId, ordinal }: CertificateTemplate): boolean =>
    have.some((one) => one.trainingId === trainingId && one.ordinal === ordinal);
  const wanted = mine.flatMap((one) =>
    templates
      .filter((template) => template.trainingId === one.training._id && !isHad(template))
      .map((template) => ({ ...one, template })),
  );
  const facts = await factsFor(wanted, personId);
  return wanted.map((one) => ({ ...one, facts: facts.get(one.training._id)! }));
}

async function factsFor(
  wanted: readonly Omit<Wanting, 'facts'>[],
  personId: PersonId,
): Promise<ReadonlyMap<TrainingId, Facts>> {
  const trainings = [...new Map(wanted.map(({ training }) => [training._id, training])).values()];
  const known = await Promise.all(
    trainings.map(async (training) => {
      const learned = await learnedBy(training, [personId]);
      return [training._id, learned.get(personId)!] as const;
    }),
  );
  return new Map(known);
}

export const missingOf = ({ training, template, facts }: Wanting, now: Instant) =>
  missingFor(template.rule, facts, certificateTimes(training).from, now);

/** Attempts before somebody who only looks is told that theirs is being prepared; about a second. */
const PATIENCE = 5;

/** Issues what is earned. When too many ask at once it is left to the upkeep, within a minute. */
export async function issueNow(wanted: readonly Wanting[], now: Instant): Promise<number> {
  let issued = 0;
  try {
    for (const one of wanted) {
      if (missingOf(one, now).length > 0) continue;
      const { training, template, registration } = one;
      const holder = holderOf(registration.personId, registration.applicant);
      issued += (await issueTo({ training, template, now }, [holder], PATIENCE)).length;
    }
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    console.warn('certificates are left to the upkeep', error);
  }
  return issued;
}

/** One that is not there yet, as its future holder reads it. */
export function certificateToEarn(one: Wanting, now: Instant): CertificateToEarn {
  const { training, template, registration } = one;
  const { title, issuer, trainingId, ordinal } = template;
  const missing = missingOf(one, now);
  const characters = unprintableIn(registration.applicant.name);
  const isWaiting = missing.every(({ kind }) => kind === 'time');
  return {
    trainingId,
    ordinal,
    title,
    issuer,
    trainingTitle: training.title,
    ...(fieldsOf(template).has('hours') && training.creditHours !== undefined
      ? { hours: training.creditHours }
      : {}),
    missing: [...missing],
    ...(characters === '' ? {} : { unprintable: characters }),
    ...certificateTimes(training),
    isOver: !isWaiting && template.rule !== 'attendance' && now >= earningEndsAt(training),
  };
}
