import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useCallback, useRef, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { goBack } from '../../../components/goBack';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import { type Playing, studyCalls } from '#contract/study';
import type { TrainingId } from '#domain/ids';
import { ok } from '#domain/result';
import type { CourseId } from '#domain/training/training';
import { routes } from '../../../routes';
import { ProgressBar } from '../ProgressBar';
import { StudyFailed } from '../StudyFailed';
import { useStudyAddress } from '../studyAddress';
import { directoryText, overText, videoText } from '../text';
import { UnknownStudy } from '../UnknownStudy';
import { sendUnsent } from '../unsent';
import { Lecture } from './Lecture';
import { useWatching, type Watching } from './useWatching';

/** One course's video, with how far I am (O5, O11). */
export default function VideoPage() {
  const { trainingId, courseId } = useStudyAddress();
  if (trainingId === undefined || courseId === undefined) return <UnknownStudy />;
  return <Course trainingId={trainingId} courseId={courseId} />;
}

interface CourseProps {
  readonly trainingId: TrainingId;
  readonly courseId: CourseId;
}

function Course({ trainingId, courseId }: CourseProps) {
  /** A link once given is played on, also when the page is shown again. */
  const given = useRef<Playing>(undefined);
  const load = async () => {
    if (given.current) return ok(given.current);
    await sendUnsent(trainingId);
    const answer = await callCloud(studyCalls.begin, { trainingId, courseId });
    if (answer.ok) given.current = answer.value;
    return answer;
  };
  const { loaded, refresh } = useLoaded(load);
  const again = async (): Promise<void> => {
    given.current = undefined;
    await refresh();
  };
  if (loaded.state === 'failed')
    return (
      <Page>
        <StudyFailed trainingId={trainingId} refusal={loaded.refusal} onRetry={again} />
      </Page>
    );
  return loaded.state === 'loading' ? (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => null}
      </Loadable>
    </Page>
  ) : (
    <Player key={loaded.value.url} trainingId={trainingId} playing={loaded.value} onAgain={again} />
  );
}

interface PlayerProps {
  readonly trainingId: TrainingId;
  readonly playing: Playing;
  readonly onAgain: () => Promise<void>;
}

function Player({ trainingId, playing, onAgain }: PlayerProps) {
  const watching = useWatching(trainingId, playing);
  const [isBroken, setBroken] = useState(false);
  const [isOver, setOver] = useState(false);
  const end = useCallback(() => setOver(true), []);
  const refusal = watching.refusal ?? (isOver ? overOf(playing) : undefined);
  if (refusal)
    return (
      <Page>
        <StudyFailed trainingId={trainingId} refusal={refusal} onRetry={onAgain} />
      </Page>
    );
  return (
    <Page
      bottom={
        watching.known.isFinished && (
          <Onward playing={playing} watching={watching} trainingId={trainingId} />
        )
      }
    >
      <Lecture
        playing={playing}
        watching={watching}
        onBroken={() => setBroken(true)}
        onOver={end}
      />
      {isBroken ? (
        <Notice
          tone="danger"
          text={videoText.broken}
          action={{ label: videoText.again, onTap: () => void onAgain() }}
        />
      ) : null}
      <Progress playing={playing} watching={watching} />
      <View className="study-words">{directoryText.copyright}</View>
    </Page>
  );
}

const overOf = ({ days }: Playing) => ({ code: 'STUDY_OVER', message: overText(days) });

interface ProgressProps {
  readonly playing: Playing;
  readonly watching: Watching;
}

function Progress({ playing, watching }: ProgressProps) {
  const { known, watchedSeconds, sync } = watching;
  const { isFinished, seconds } = known;
  const words = videoText.watched(isFinished ? seconds : watchedSeconds, seconds);
  return (
    <Card
      title={playing.title}
      aside={
        isFinished ? (
          <StatusChip text={videoText.finished} tone="success" />
        ) : (
          <StatusChip text={videoText.watching} tone="primary" />
        )
      }
    >
      <ProgressBar part={watchedSeconds} of={seconds} isFinished={isFinished} label={words} />
      <View>{words}</View>
      {sync === 'kept' ? <Notice tone="warning" text={videoText.kept} /> : null}
      <View className="study-words" aria-live="polite">
        {progressNote(watching)}
      </View>
    </Card>
  );
}

function progressNote({ known, atEnd, sync }: Watching): string {
  if (known.isFinished) return videoText.finishedNote;
  if (atEnd && sync === 'saved') return videoText.confirming;
  return directoryText.rules;
}

interface OnwardProps extends ProgressProps {
  readonly trainingId: TrainingId;
}

/** Where to go on once it is finished. */
function Onward({ playing, watching, trainingId }: OnwardProps) {
  const { next } = playing;
  const isAll = watching.count?.done === watching.count?.total && watching.count !== undefined;
  const onward = next
    ? {
        label: videoText.next(next.title),
        onTap: () => replaceBy(routes.studyCourse(trainingId, next.courseId)),
      }
    : { label: videoText.toDirectory, onTap: () => goBack(routes.study(trainingId)) };
  return (
    <>
      {isAll ? <View>{videoText.allFinished}</View> : null}
      <PrimaryButton {...onward} />
    </>
  );
}

const replaceBy = async (url: string): Promise<void> => {
  await Taro.redirectTo({ url });
};
