import { codeOf, destinationOf } from '#domain/entry/entry';
import { TrainingId } from '#domain/ids';

/** The training whose rooms a page was opened for, by its address or by the lodging code itself (H1). */
export function trainingOf(
  params: Readonly<Record<string, string | undefined>>,
): TrainingId | undefined {
  const code = codeOf(params);
  if (code === undefined) return TrainingId.safeParse(params.trainingId).data;
  const destination = destinationOf(code);
  return destination.kind === 'room' || destination.kind === 'training'
    ? destination.trainingId
    : undefined;
}
