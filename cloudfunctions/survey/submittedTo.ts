import type { TrainingId } from '#domain/ids';
import type { Replies } from '#domain/survey/answer';
import { surveyAnswers } from '#shell/store';

/** So many long answers one reading of the database surely carries. */
const PAGE = 200;

/** All answers that were handed in, without names, in an order that tells nothing about when. */
export async function submittedTo(trainingId: TrainingId): Promise<readonly Replies[]> {
  const answers = await surveyAnswers.listAll({ trainingId, status: 'submitted' }, PAGE);
  return answers.map(({ replies }) => replies);
}
