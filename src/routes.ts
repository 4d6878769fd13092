import type { PersonId, RegistrationId, TrainingId, UnitId } from '#domain/ids';
import type { ApplicationId } from '#domain/member/application';
import type { MembershipId } from '#domain/member/personMembership';

const SIGN_UP = '/features/member/sign-up/index';

/** Every page of the mini-program by its URL. Features link to each other only through these. */
export const routes = {
  home: '/pages/home/index',
  trainings: '/pages/trainings/index',
  me: '/pages/me/index',
  /** `back` is the page to open afterwards when there is none to go back to. */
  signUp: (back?: string) =>
    back === undefined ? SIGN_UP : `${SIGN_UP}?back=${encodeURIComponent(back)}`,
  profile: '/features/member/profile/index',
  privacy: '/features/member/privacy/index',
  units: '/features/member/units/index',
  membership: '/features/member/membership/index',
  /** Asks a unit to be claimed (M4). */
  claim: '/features/member/claim/index',
  /** Applies through a society (M5); with an id, corrects what was returned. */
  apply: (id?: MembershipId) =>
    id === undefined
      ? '/features/member/apply/index'
      : `/features/member/apply/index?membershipId=${id}`,
  application: (id: MembershipId) => `/features/member/application/index?membershipId=${id}`,
  myUnits: '/features/unit/mine/index',
  registerUnit: '/features/unit/register/index',
  unit: (id: UnitId) => `/features/unit/home/index?unitId=${id}`,
  unitContact: (id: UnitId) => `/features/unit/contact/index?unitId=${id}`,
  unitApply: (id: UnitId) => `/features/unit/apply/index?unitId=${id}`,
  unitApplication: (id: UnitId) => `/features/unit/application/index?unitId=${id}`,
  unitMembers: (id: UnitId) => `/features/unit/members/index?unitId=${id}`,
  unitAdministrators: (id: UnitId) => `/features/unit/administrators/index?unitId=${id}`,
  /** Applications in a reviewer's scope. */
  applications: '/features/society/queue/index',
  applicationReview: (id: ApplicationId) => `/features/society/review/index?applicationId=${id}`,
  duesSettings: '/features/society/settings/index',
  roles: '/features/role/holders/index',
  roleHolder: (id: PersonId) => `/features/role/holder/index?personId=${id}`,
  audits: '/features/role/audits/index',
  training: (id: TrainingId) => `/features/training/detail/index?trainingId=${id}`,
  register: (id: TrainingId) => `/features/training/register/index?trainingId=${id}`,
  registration: (id: TrainingId) => `/features/training/registration/index?trainingId=${id}`,
  news: '/features/training/news/index',
  workbench: '/features/organizer/workbench/index',
  queue: (id: TrainingId) => `/features/organizer/queue/index?trainingId=${id}`,
  /** WeChat hands a page its query as it stands; the id's characters are all safe in it. */
  review: (id: RegistrationId) => `/features/organizer/review/index?registrationId=${id}`,
} as const;
