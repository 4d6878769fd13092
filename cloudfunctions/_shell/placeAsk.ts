import type { TrainingId } from '#domain/ids';
import type { Ask } from '#domain/lodging/lodging';
import type { AskKey } from '#domain/lodging/stay';
import { command } from './platform';
import { lodgings } from './store';

/**
 * Writes an ask into the lodging, unless it is there or was answered already: asking twice counts once. One update
 * without looking; whoever decides next decides it, also when this process dies now.
 */
export async function placeAsk(trainingId: TrainingId, key: AskKey, ask: Ask): Promise<void> {
  const where = {
    _id: trainingId,
    [`asks.${key}`]: command.exists(false),
    [`answered.${ask.personId}.key`]: command.neq(key),
    [`answered.${ask.personId}.earlier.key`]: command.neq(key),
  };
  await lodgings.update(where, { [`asks.${key}`]: command.set(ask) });
}
