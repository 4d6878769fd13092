import type { RegistrationId, TrainingId } from '#domain/ids';

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
  training: (id: TrainingId) => `/features/training/detail/index?trainingId=${id}`,
  register: (id: TrainingId) => `/features/training/register/index?trainingId=${id}`,
  registration: (id: TrainingId) => `/features/training/registration/index?trainingId=${id}`,
  news: '/features/training/news/index',
  workbench: '/features/organizer/workbench/index',
  queue: (id: TrainingId) => `/features/organizer/queue/index?trainingId=${id}`,
  /** WeChat hands a page its query as it stands; the id's characters are all safe in it. */
  review: (id: RegistrationId) => `/features/organizer/review/index?registrationId=${id}`,
} as const;
