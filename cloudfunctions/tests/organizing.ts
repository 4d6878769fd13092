import type { OutputOf } from '#contract/call';
import { organizeCalls } from '#contract/organize';
import type { TrainingId } from '#domain/ids';
import { draftOf, type TrainingDraft } from '#domain/training/draft';
import type { Training } from '#domain/training/training';
import { demoDues } from '../../config/demo/dues';
import { cast, organizer } from './people';
import type { Documents, Product } from './product';

type Organized = OutputOf<typeof organizeCalls.get>;

/** Attendees and organizers, with what the Society has set. */
export const organizingCast = (count: number, seats = 180): Documents => ({
  ...cast(count, seats),
  settings: [{ _id: 'dues', revision: 1, ...demoDues }],
});

/** Saves what `more` changes of a training as it stands. */
export async function change(
  product: Product,
  trainingId: TrainingId,
  more: Partial<TrainingDraft>,
  by = organizer,
): Promise<Organized> {
  const { revision, draft } = await product.value(by, organizeCalls.get, { trainingId });
  return product.value(by, organizeCalls.save, {
    trainingId,
    revision,
    draft: { ...draft, ...more },
  });
}

/** The codes of what is to be said now, those that block or those that do not. */
export async function codesOf(
  product: Product,
  trainingId: TrainingId,
  blocks: boolean,
  by = organizer,
): Promise<string[]> {
  const { findings } = await product.value(by, organizeCalls.check, { trainingId });
  return findings.filter((one) => one.blocks === blocks).map(({ code }) => code);
}

/** Publishes what stands, with every warning confirmed. */
export async function publishAll(
  product: Product,
  trainingId: TrainingId,
  by = organizer,
): Promise<Organized> {
  const acknowledged = await codesOf(product, trainingId, false, by);
  const { revision } = await product.value(by, organizeCalls.get, { trainingId });
  return product.value(by, organizeCalls.publish, { trainingId, revision, acknowledged });
}

const SECTIONS: readonly (readonly (keyof TrainingDraft)[])[] = [
  ['mode', 'title', 'shortTitle', 'host', 'organizers', 'audience', 'introduction', 'notes'],
  ['documentNumber', 'theme'],
  ['registration', 'windows', 'classDays', 'checkIn', 'leaveOn'],
  ['fee', 'seats'],
  ['payBy', 'account', 'remark', 'refundUntil', 'refundBy', 'onlineOn'],
  ['modules'],
  ['certificates', 'creditHours'],
  ['contacts'],
  ['venues', 'hotels', 'travel'],
];

/** What is filled in part by part, in the order of the editor. */
export function sectionsOf(training: Training): readonly Partial<TrainingDraft>[] {
  const draft = draftOf(training);
  return SECTIONS.map((keys) =>
    Object.fromEntries(keys.filter((key) => key in draft).map((key) => [key, draft[key]])),
  );
}
