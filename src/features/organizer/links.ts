import type { RegistrationId, TrainingId } from '#domain/ids';

export const queueUrl = (trainingId: TrainingId): string =>
  `/features/organizer/queue/index?trainingId=${trainingId}`;

export const reviewUrl = (registrationId: RegistrationId): string =>
  `/features/organizer/review/index?registrationId=${registrationId}`;
