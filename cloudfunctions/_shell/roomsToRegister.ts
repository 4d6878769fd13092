import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { command } from './platform';
import { lodgingDeadlines } from './store';
import { publishedTrainings } from './trainingShelf';

/** The trainings for which somebody is approved or has paid, and who neither holds a room there nor waits for one: until when (H1). */
export async function roomsToRegister(
  own: readonly Registration[],
  now: Instant,
): Promise<ReadonlyMap<TrainingId, Instant>> {
  const accepted = own.filter(({ status }) => status === 'approved' || status === 'paid');
  const [first] = accepted;
  if (!first) return new Map();
  const withHotels = (await publishedTrainings()).filter(
    (training) => training.mode === 'offline' && training.hotels.length > 0,
  );
  const ids = accepted
    .map(({ trainingId }) => trainingId)
    .filter((id) => withHotels.some(({ _id }) => _id === id));
  if (ids.length === 0) return new Map();
  const open = await lodgingDeadlines.list(
    {
      _id: command.in(ids),
      openUntil: command.gt(now),
      [`stays.${first.personId}`]: command.exists(false),
      'waiting.personId': command.neq(first.personId),
    },
    { only: ['openUntil'] },
  );
  return new Map(open.map(({ _id, openUntil }) => [_id, openUntil]));
}
