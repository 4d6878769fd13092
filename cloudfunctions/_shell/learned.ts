import type { Facts } from '#domain/certificate/earned';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { studied } from '#domain/study/study';
import { answerIdOf } from '#domain/survey/submit';
import { surveyDays } from '#domain/survey/standing';
import type { Training } from '#domain/training/training';
import { command } from './platform';
import { studies, surveyAnswers, surveys } from './store';

/** So many ids in one condition. */
const AT_ONCE = 100;

async function inParts<Row>(
  ids: readonly string[],
  list: (part: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) =>
    ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
  return (await Promise.all(parts.map(list))).flat();
}

/** What each of these people, who have paid, has done in a training; three reads for up to a hundred (O7, L7). */
export async function learnedBy(
  training: Training,
  personIds: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Facts>> {
  const studyIds = personIds.map((personId) => registrationIdOf(training._id, personId));
  const answerIds = personIds.map((personId) => answerIdOf(training._id, personId));
  const [watched, answers, survey] = await Promise.all([
    inParts(studyIds, (part) => studies.list({ _id: command.in([...part]) })),
    inParts(answerIds, (part) =>
      surveyAnswers.list({ _id: command.in([...part]), status: 'submitted' }),
    ),
    surveys.find(training._id),
  ]);
  const byPerson = new Map(watched.map((study) => [study.personId, study]));
  const answered = new Set(answers.map(({ personId }) => personId));
  const published = survey?.published;
  const isOffered = published !== undefined && surveyDays(training, published) !== undefined;
  return new Map(
    personIds.map((personId) => [
      personId,
      {
        isPaid: true,
        courses: studied(training, byPerson.get(personId)),
        survey: { isSubmitted: answered.has(personId), isOffered },
      },
    ]),
  );
}
