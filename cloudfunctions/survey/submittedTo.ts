import type { TrainingId } from '#domain/ids';
import type { Replies } from '#domain/survey/answer';
import { surveyAnswers } from '#shell/store';

/** So many long answers one reading of the database surely carries. */
const PAGE = 200;

/** All answers that were handed in, without names, in an order that tells nothing about when or by whom. */
export async function submittedTo(trainingId: TrainingId): Promise<readonly Replies[]> {
  const answers = await surveyAnswers.listAll({ trainingId, status: 'submitted' }, PAGE);
  // By what they say: the order of the ids is that of the persons, whom organizers may know.
  return answers
    .map(({ replies }) => [JSON.stringify(replies), replies] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, replies]) => replies);
}
