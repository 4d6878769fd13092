import { cardOf } from '../../cloudfunctions/training/card';
import { myRegistration } from '../../cloudfunctions/training/myRegistration';
import { type MyPerson, personCalls } from '#contract/person';
import { type ReviewItem, reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { civilDateOf, Instant } from '#domain/calendar';
import { CONSENT_VERSION, type Person } from '#domain/person/person';
import { priceFor, priceAhead } from '#domain/registration/priceFor';
import { firstSubmission } from '#domain/registration/register';
import { decide } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import { trainingPhase } from '#domain/training/trainingPhase';
import { signedUpPersonas } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { demoUnits } from '../demo/units';
import { on, type Prepared } from './prepared';
import { certificateAnswers } from './sampleCertificates';
import { financeAnswers } from './sampleFinance';
import { groupAnswers } from './sampleGroups';
import { lodgingAnswers } from './sampleLodging';
import { memberAnswers } from './sampleMembership';
import { organizeAnswers } from './sampleOrganize';
import { payAnswers } from './samplePay';
import { roleAnswers } from './sampleRoles';
import { roomAnswers } from './sampleRooms';
import { studyAnswers } from './sampleStudy';
import { surveyAnswers } from './sampleSurvey';
import { unitAnswers } from './sampleUnits';
import { societyAnswers } from './sampleSociety';

const now = Instant.parse('2026-04-03T02:00:00.000Z');
export const person = signedUpPersonas[0]!;
export const applicant = signedUpPersonas[1]!;
export const limited = demoTrainings.find(({ seats }) => seats !== undefined)!;
export const online = demoTrainings.find((training) => training.mode === 'online')!;
export const unlimited = demoTrainings.find(({ seats }) => seats === undefined)!;
const seats = { limit: limited.seats!, taken: 177, waiting: 0 };

const noMember = { memberships: [], unitApplications: [] };
const asking = (training: Training, by: Person) => ({
  person: by,
  price: priceFor(training, noMember, civilDateOf(now)),
  at: now,
});

/** Approved in the training with seats, and nothing in the other one. */
const submitted = firstSubmission(limited, asking(limited, person), 'submitted');
const decided = decide(submitted, submitted.revision, { kind: 'approve' }, applicant._id, now);
if (!decided.ok) throw new Error('the sample registration cannot be approved');
export const approvedId = decided.value._id;
const mine = myRegistration(limited, decided.value, now);
const unlimitedMine = myRegistration(
  unlimited,
  firstSubmission(unlimited, asking(unlimited, person), 'submitted'),
  now,
);

const waiting = firstSubmission(limited, asking(limited, applicant), 'submitted');
export const item: ReviewItem = {
  registrationId: waiting._id,
  trainingId: waiting.trainingId,
  status: waiting.status,
  revision: waiting.revision,
  applicant: waiting.applicant,
  price: waiting.price,
  submittedAt: waiting.submittedAt,
  steps: waiting.steps.map(({ to, at }) => ({ to, at })),
};
const counts = {
  submitted: 1,
  waitlisted: 0,
  approved: 1,
  returned: 0,
  rejected: 0,
  withdrawn: 0,
  paid: 0,
  lapsed: 0,
  refunded: 0,
};
const trainingOf = (id: string) => demoTrainings.find(({ _id }) => _id === id) ?? limited;
const seatsOf = (id: string) => (id === limited._id ? { seats } : {});

const me: MyPerson = {
  personId: person._id,
  phone: '138****0002',
  profile: person.profile,
  signedUpAt: person.signedUpAt,
};

const prepared: readonly Prepared[] = [
  on(personCalls.me, () => ({
    now,
    person: me,
    grants: [
      { role: 'organizer' as const, trainings: 'all' as const },
      { role: 'administrator' as const },
      { role: 'reviewer' as const, scope: 'national' as const },
    ],
    mayBecomeAdministrator: false,
    unreadNews: 1,
    templates: {},
    consentVersion: CONSENT_VERSION,
  })),
  on(personCalls.signUp, () => me),
  on(personCalls.updateProfile, () => me),
  on(personCalls.searchUnits, () => ({
    units: demoUnits
      .slice(0, 20)
      .map(({ _id, name, province }) => ({ unitId: _id, name, province, isMember: true })),
  })),
  on(personCalls.news, () => ({
    news: [
      {
        id: 'news-1',
        kind: 'registrationApproved' as const,
        about: { kind: 'training' as const, trainingId: limited._id, title: limited.title },
        at: now,
        read: false,
      },
    ],
  })),
  on(personCalls.readNews, () => ({ unreadNews: 0 })),
  on(trainingCalls.list, () => ({
    now,
    trainings: demoTrainings.map((training) =>
      training === limited
        ? cardOf(training, now, seats, 'approved')
        : cardOf(training, now, undefined, undefined),
    ),
  })),
  on(trainingCalls.get, ({ trainingId }) => {
    const training = trainingOf(trainingId);
    return {
      now,
      training,
      phase: trainingPhase(training, now),
      ...seatsOf(trainingId),
      ...(training === limited ? { mine } : { myPrice: priceAhead(training, noMember, now) }),
      signedUp: true,
    };
  }),
  on(trainingCalls.register, () => unlimitedMine),
  on(trainingCalls.withdraw, () => ({
    ...mine,
    status: 'withdrawn' as const,
    next: { kind: 'none' as const },
  })),
  on(trainingCalls.mine, () => ({ now, registrations: [mine] })),
  on(reviewCalls.trainings, () => ({
    trainings: demoTrainings.map((training) => ({
      trainingId: training._id,
      title: training.title,
      shortTitle: training.shortTitle,
      hasHotels: training.mode === 'offline',
      counts,
      ...seatsOf(training._id),
    })),
  })),
  on(reviewCalls.queue, ({ trainingId }) => ({
    items: [item],
    more: false,
    counts,
    ...seatsOf(trainingId),
  })),
  on(reviewCalls.get, () => item),
  on(reviewCalls.decide, () => ({ ...item, status: 'approved' as const, revision: 2 })),
  ...memberAnswers,
  ...payAnswers(limited, decided.value, now),
  ...roomAnswers(limited, now),
  ...studyAnswers(online, now),
  ...surveyAnswers(online, now),
  ...certificateAnswers(online, limited, now),
  ...groupAnswers,
  ...financeAnswers,
  ...roleAnswers,
  ...organizeAnswers,
  ...lodgingAnswers,
  ...unitAnswers,
  ...societyAnswers,
];

const newcomer: readonly Prepared[] = [
  on(personCalls.me, () => ({
    now,
    grants: [],
    mayBecomeAdministrator: false,
    unreadNews: 0,
    templates: {},
    consentVersion: CONSENT_VERSION,
  })),
];

/** Who holds the phone: somebody who has signed up and also organizes, or somebody who opens it the first time. */
export type Holder = 'organizer' | 'newcomer';

/** Answers a call as the functions would. Throws for a call without an answer. */
export function sampleAnswer(
  holder: Holder,
  fn: string,
  request: { call: string; input: unknown },
): unknown {
  const answers = holder === 'newcomer' ? [...newcomer, ...prepared] : prepared;
  const found = answers.find(({ call }) => call.fn === fn && call.name === request.call);
  if (!found)
    throw new Error(`no sample answer for ${fn}.${request.call}: config/dist/sampleCloud.ts`);
  return { ok: true, value: found.make(request.input) };
}
