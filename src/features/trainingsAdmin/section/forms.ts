import type { CivilDate } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { TrainingDraft } from '#domain/training/draft';
import type { Changes } from '../editStore';

/** What every part of the editor is given. */
export interface FormProps {
  readonly trainingId: TrainingId;
  readonly draft: TrainingDraft;
  readonly isPublished: boolean;
  /** Where a picker stands while nothing near is known. */
  readonly today: CivilDate;
  /** Takes what was changed; `undefined` empties a question. */
  readonly change: (more: Changes) => void;
}
