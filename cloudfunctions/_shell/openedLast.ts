import type { Instant } from '#domain/calendar';
import type { PersonId, UnitId } from '#domain/ids';
import type { ApplicationId } from '#domain/member/application';
import type { Transaction } from './platform';
import { openedApplications } from './store';

/**
 * Writes down which application of a person or unit was opened last. Two that are opened at the same moment are different
 * documents, none of which the other transaction writes: here they collide, so that the second sees the first as open.
 */
export const openedLast = (
  transaction: Transaction,
  subject: PersonId | UnitId,
  applicationId: ApplicationId,
  at: Instant,
): Promise<void> => openedApplications.within(transaction).put({ _id: subject, applicationId, at });
