import { CivilDate, Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { FeeFen } from '../money';
import { line } from '../plainText';
import * as z from '../z';
import { type BankAccount, OfflineTraining, OnlineTraining, type Training } from './training';

const { shape: online } = OnlineTraining;
const { shape: offline } = OfflineTraining;

const atMost = <Item extends z.ZodMiniType>(most: number, item: Item) =>
  z.array(item).check(z.maxLength(most));

const Days = z.object({ from: z.optional(CivilDate), until: z.optional(CivilDate) });

/** Its title, as in a training; the courses may still be missing. */
const ModuleDraft = z.object({
  title: online.modules.def.element.shape.title,
  courses: atMost(60, online.modules.def.element.shape.courses.def.element),
});

type Modules = readonly { readonly courses: readonly { readonly id: string }[] }[];

const hasOwnIds = (modules: Modules): boolean => {
  const ids = modules.flatMap(({ courses }) => courses.map(({ id }) => id));
  return new Set(ids).size === ids.length;
};

/**
 * A training while it is being written: what is there is right in itself, anything may still be missing. Parts of the
 * other mode are kept, so that changing one's mind loses nothing.
 */
export const TrainingDraft = z.strictObject({
  mode: z.enum(['online', 'offline']),
  title: z.optional(online.title),
  shortTitle: z.optional(online.shortTitle),
  documentNumber: online.documentNumber,
  theme: online.theme,
  host: z.optional(online.host),
  organizers: atMost(10, online.organizers.def.element),
  audience: z.optional(online.audience),
  introduction: z.optional(online.introduction),
  notes: atMost(30, online.notes.def.element),
  registration: z.object({ opensAt: z.optional(Instant), closesAt: z.optional(Instant) }),
  windows: z.object({ study: Days, survey: Days, certificate: Days }),
  classDays: Days,
  leaveOn: z.optional(offline.leaveOn),
  /** Half a million people fit nowhere. */
  seats: z.optional(z.int().check(z.positive(), z.maximum(500_000))),
  fee: z.object({ memberFen: z.optional(FeeFen), nonMemberFen: z.optional(FeeFen) }),
  payBy: online.payBy,
  account: z.optional(online.account),
  remark: z.object({
    individual: atMost(6, online.remark.shape.individual.def.element),
    group: atMost(6, online.remark.shape.group.def.element),
  }),
  refundUntil: z.optional(online.refundUntil),
  refundBy: z.optional(online.refundBy),
  onlineOn: atMost(3, online.onlineOn.def.element),
  modules: atMost(20, ModuleDraft).check(z.refine(hasOwnIds, { error: 'ids' })),
  creditHours: online.creditHours,
  certificates: atMost(5, online.certificates.def.element),
  contacts: atMost(20, online.contacts.def.element),
  checkIn: z.object({
    opensAt: z.optional(Instant),
    closesAt: z.optional(Instant),
    place: z.optional(offline.checkIn.shape.place),
  }),
  venues: atMost(10, offline.venues.def.element),
  hotels: atMost(10, offline.hotels.def.element),
  travel: atMost(10, offline.travel.def.element),
});
export type TrainingDraft = z.infer<typeof TrainingDraft>;

/** What organizers are writing of one training; `revision` counts the savings. */
export const TrainingEdit = z.object({
  _id: TrainingId,
  revision: z.int().check(z.positive()),
  /** Discarded ones are not shown any more. */
  state: z.enum(['kept', 'discarded']),
  draft: TrainingDraft,
  createdBy: PersonId,
  changedAt: Instant,
  changedBy: PersonId,
});
export type TrainingEdit = z.infer<typeof TrainingEdit>;

/** Made by the phone, so that asking twice makes one training. */
export const DraftKey = z.string().check(z.regex(/^[a-z0-9]{8,16}$/));
export const draftIdOf = (key: string): TrainingId => `t-${key}` as TrainingId;

const BLANK: TrainingDraft = {
  mode: 'online',
  organizers: [],
  notes: [],
  registration: {},
  windows: { study: {}, survey: {}, certificate: {} },
  classDays: {},
  fee: {},
  remark: { individual: [], group: [] },
  onlineOn: ['ios', 'android', 'desktop'],
  modules: [],
  certificates: [],
  contacts: [],
  checkIn: {},
  venues: [],
  hotels: [],
  travel: [],
};

/** Where a new training begins: the host, who is also the account's holder, and the account (P6). */
export const newDraft = (account: BankAccount): TrainingDraft => ({
  ...BLANK,
  host: line(60).parse(account.holder.slice(0, 60)),
  account,
});

/** What can be edited of a training. */
export function draftOf(training: Training): TrainingDraft {
  const { _id, state: _state, publishedAt: _publishedAt, ...content } = training;
  return { ...BLANK, ...content };
}
