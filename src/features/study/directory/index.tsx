import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { type StudyDirectory, studyCalls } from '#contract/study';
import { civilDateOf } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../../routes';
import { ProgressBar } from '../ProgressBar';
import { StudyFailed } from '../StudyFailed';
import { useStudyAddress } from '../studyAddress';
import { daysText, directoryText, surveyText, videoText } from '../text';
import { UnknownStudy } from '../UnknownStudy';
import { sendUnsent } from '../unsent';
import { CourseRow } from './CourseRow';

/** What was watched without a network is told first, so that the directory counts it. */
async function load(trainingId: TrainingId) {
  const sent = await sendUnsent(trainingId);
  const answer = await callCloud(studyCalls.directory, { trainingId });
  return answer.ok
    ? { ok: true as const, value: { directory: answer.value, isKept: sent.kind === 'kept' } }
    : answer;
}

/** The courses of a training: which are done, where to go on, until when (O5). */
export default function Directory() {
  const { trainingId } = useStudyAddress();
  return trainingId === undefined ? <UnknownStudy /> : <Courses trainingId={trainingId} />;
}

function Courses({ trainingId }: { readonly trainingId: TrainingId }) {
  const { loaded, refresh } = useLoaded(() => load(trainingId));
  if (loaded.state === 'failed')
    return (
      <Page>
        <StudyFailed
          trainingId={trainingId}
          refusal={loaded.refusal}
          onRetry={refresh}
          hasDirectory={false}
        />
      </Page>
    );
  const shown = loaded.state === 'loaded' ? loaded.value.directory : undefined;
  return (
    <Page bottom={shown && onward(shown)}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ directory, isKept }) => (
          <>
            {isKept ? <Notice tone="warning" text={videoText.kept} /> : null}
            <Head shown={directory} />
            <Modules shown={directory} />
            <View className="study-words">{directoryText.rules}</View>
            <View className="study-words">{directoryText.copyright}</View>
          </>
        )}
      </Loadable>
    </Page>
  );
}

/** The one way on: the next course; the survey once all are finished and it is open (O6). */
function onward(shown: StudyDirectory) {
  if (shown.continueWith) return <Continue shown={shown} />;
  if (!isSurveyOpen(shown)) return undefined;
  return (
    <PrimaryButton
      label={directoryText.survey}
      onTap={async () => {
        await Taro.navigateTo({ url: routes.survey(shown.trainingId) });
      }}
    />
  );
}

const isSurveyOpen = ({ survey, now }: StudyDirectory): boolean =>
  survey !== undefined && civilDateOf(now) >= survey.from;

function Continue({ shown }: { readonly shown: StudyDirectory }) {
  const courses = shown.modules.flatMap((module) => module.courses);
  const course = courses.find(({ courseId }) => courseId === shown.continueWith);
  const isNew = courses.every(({ state }) => state !== 'watching' && state !== 'finished');
  if (!course) return null;
  return (
    <PrimaryButton
      label={`${isNew ? directoryText.start : directoryText.continue}：${course.title}`}
      onTap={() => openCourse(shown, course.courseId)}
    />
  );
}

const openCourse = async (shown: StudyDirectory, courseId: string): Promise<void> => {
  await Taro.navigateTo({ url: routes.studyCourse(shown.trainingId, courseId) });
};

function Head({ shown }: { readonly shown: StudyDirectory }) {
  const { title, done, total, finishedAt } = shown;
  const words = finishedAt ? directoryText.finished : directoryText.courses;
  return (
    <Card title={title}>
      <View className="study-count">
        <Text className="study-count__done">{done}</Text>
        <Text className="study-words">
          / {total} {directoryText.unit}
        </Text>
      </View>
      <ProgressBar part={done} of={total} isFinished={finishedAt !== undefined} label={words} />
      {finishedAt ? <View>{directoryText.finished}</View> : null}
      {shown.survey ? <View>{surveyText(shown.survey, isSurveyOpen(shown))}</View> : null}
      <View className="study-words">{daysText(shown)}</View>
    </Card>
  );
}

function Modules({ shown }: { readonly shown: StudyDirectory }) {
  const before = (index: number) =>
    shown.modules.slice(0, index).reduce((sum, { courses }) => sum + courses.length, 0);
  return (
    <>
      {shown.modules.map(({ title, courses }, index) => (
        <Card key={index} title={title ?? directoryText.courses}>
          <View>
            {courses.map((course, at) => (
              <CourseRow
                key={course.courseId}
                number={before(index) + at + 1}
                course={course}
                onTap={
                  shown.phase === 'open' && course.state !== 'notReady'
                    ? () => void openCourse(shown, course.courseId)
                    : undefined
                }
              />
            ))}
          </View>
        </Card>
      ))}
    </>
  );
}
