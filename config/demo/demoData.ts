import { createHash } from 'node:crypto';
import { civilDateOf, plusMilliseconds } from '#domain/calendar';
import type { MembershipHistory } from '#domain/member/memberOn';
import type { Person } from '#domain/person/person';
import { priceFor } from '#domain/registration/priceFor';
import { firstSubmission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import { emptyLedger, type SeatLedger } from '#domain/registration/seatLedger';
import { decide } from '#domain/registration/transitions';
import { hasRole } from '#domain/role/role';
import type { Training } from '#domain/training/training';
import { personIdOf } from '#shell/identity';
import { certificateDemo } from './certificateDemo';
import { demoDues } from './dues';
import { sampleMembership } from './memberships';
import { sampleOpenid, samplePerson, sampleProfile } from './people';
import { financeDemo } from './financeDemo';
import { groupDemo } from './groupDemo';
import { lodgingDemo } from './lodgingDemo';
import { membershipDemo } from './membershipDemo';
import { learner, organizer, personaGrants, signedUpPersonas } from './personas';
import { demoSocieties } from './societies';
import { studyDemo } from './studyDemo';
import { withSampleVideos } from './sampleVideos';
import { surveyDemo } from './surveyDemo';
import { demoTrainings } from './trainings';
import { waitingDemo } from './waitingDemo';

/** Where the demo's clock starts: the first morning of registration (O3). */
export const DEMO_START = '2026-04-03T01:00:00.000Z';

/** Sample attendees of the class with 180 seats: three seats are left to fill by hand. */
const SAMPLE_ATTENDEES = 177;
const STILL_SUBMITTED = 24;

type Documents = Readonly<Record<string, readonly object[]>>;

const samplePeople = (): Person[] =>
  Array.from({ length: SAMPLE_ATTENDEES }, (_, n) =>
    samplePerson(n, sampleOpenid(n), sampleProfile(n)),
  );

function sampleRegistration(
  training: Training,
  person: Person,
  { memberships, unitApplications }: MembershipHistory,
): Registration {
  const at = plusMilliseconds(person.signedUpAt, 120_000);
  const own = memberships.filter(({ personId }) => personId === person._id);
  const history = { memberships: own, unitApplications };
  const price = priceFor(training, history, civilDateOf(at));
  return firstSubmission(training, { person, price, at }, 'submitted');
}

function decidedSample(submitted: Registration, n: number): Registration {
  if (n >= SAMPLE_ATTENDEES - STILL_SUBMITTED) return submitted;
  const decidedAt = plusMilliseconds(submitted.submittedAt, 3_600_000);
  const by = personIdOf(organizer.openid);
  const decided = decide(submitted, submitted.revision, { kind: 'approve' }, by, decidedAt);
  return decided.ok ? decided.value : submitted;
}

function ledgerFor(training: Training, seated: readonly Registration[]): SeatLedger {
  const empty = emptyLedger(training._id, training.seats!, training.publishedAt);
  return {
    ...empty,
    free: empty.limit - seated.length,
    holders: Object.fromEntries(seated.map(({ personId, submittedAt }) => [personId, submittedAt])),
  };
}

/** Everything that `npm start` loads. People and registrations are samples; the trainings are the notices'. */
export function demoData(): Documents {
  const people = samplePeople();
  const limited = demoTrainings.find((training) => training.seats !== undefined)!;
  const { staff, ...membership } = membershipDemo(people);
  const { units, unitApplications } = membership;
  const memberships = people.flatMap((person, n) => sampleMembership(person, n, units));
  const registrations = people.map((person, n) =>
    decidedSample(sampleRegistration(limited, person, { memberships, unitApplications }), n),
  );
  const paying = financeDemo(limited, registrations);
  const known = { units, unitApplications, people, memberships };
  const waiting = waitingDemo(known);
  const online = demoTrainings.find(({ mode }) => mode === 'online')!;
  const studying = studyDemo(
    online,
    signedUpPersonas.find(({ openid }) => openid === learner.openid)!,
  );
  return {
    trainings: demoTrainings.map(withSampleVideos),
    ...membership,
    unitApplications: [...unitApplications, ...waiting.unitApplications],
    persons: [...people, ...signedUpPersonas, ...staff],
    memberships: [...memberships, ...membership.memberships, ...waiting.memberships],
    orders: [...paying.orders, studying.order],
    receipts: studying.receipts,
    registrations: [
      ...paying.registrations,
      ...groupDemo(staff, membership),
      studying.registration,
    ],
    seatLedgers: [ledgerFor(limited, registrations)],
    lodgings: limited.mode === 'offline' ? [lodgingDemo(limited, registrations)] : [],
    surveys: demoTrainings.filter(({ mode }) => mode === 'online').map(surveyDemo),
    certificateTemplates: demoTrainings.flatMap(certificateDemo),
    grants: personaGrants,
    societies: demoSocieties,
    settings: [
      { _id: 'dues', revision: 1, ...demoDues },
      {
        _id: 'administrators',
        personIds: personaGrants
          .filter(({ grants }) => hasRole(grants, 'administrator'))
          .map(({ _id }) => _id),
      },
      // A sample: the real one is the Society's (docs/deploy.md).
      { _id: 'pay', subMchId: '1900000109' },
      {
        _id: 'messages',
        templates: {
          reviewResult: 'sample-review-result',
          seatFreed: 'sample-seat-freed',
          membershipEnding: 'sample-membership-ending',
          paymentDue: 'sample-payment-due',
          room: 'sample-room',
        },
        smsApprovedTemplate: 'sample-approved',
      },
    ],
    messages: [],
    audits: [],
  };
}

/** Changes with what `npm start` loads, so that data of an older version can be told. */
export const demoVersion = (): string =>
  createHash('sha256').update(JSON.stringify(demoData())).digest('hex').slice(0, 16);
