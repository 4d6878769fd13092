import { View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type MySurvey, surveyCalls } from '#contract/survey';
import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { Replies } from '#domain/survey/answer';
import { checkReplies, repliesProgress, type ReplyProblem } from '#domain/survey/checkReplies';
import { scrollToQuestion } from '../form/anchors';
import { SurveyForm } from '../form/SurveyForm';
import { answerText } from '../text';
import { Progress } from './Progress';
import { useReplies } from './useReplies';
import './answer.scss';

interface OpenSurveyProps {
  readonly trainingId: TrainingId;
  readonly survey: NonNullable<MySurvey['survey']>;
  readonly replies: Replies;
  readonly until: Instant;
  readonly onRefresh: () => Promise<void>;
}

type SubmitFailure = Failure<typeof surveyCalls.submit>;

/** The questions; what is answered is kept, and handed in once. */
export function OpenSurvey(props: OpenSurveyProps) {
  const { trainingId, survey, until, onRefresh } = props;
  const { version, content } = survey;
  const { replies, saving, answer, settle, flush } = useReplies(props);
  const [problems, setProblems] = useState<readonly ReplyProblem[]>([]);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<SubmitFailure>();

  const point = async (wrong: readonly ReplyProblem[]) => {
    setProblems(wrong);
    const first = content.questions.find(({ id }) => wrong.some(({ question }) => question === id));
    if (first) await scrollToQuestion(first.id);
  };
  const check = async () => {
    const checked = checkReplies(content, replies);
    if (!checked.ok) return point(checked.refusal.problems);
    setAsking(true);
  };
  const submit = async () => {
    const done = await callCloud(surveyCalls.submit, { trainingId, version, replies });
    setAsking(false);
    if (done.ok || done.refusal.code === 'SURVEY_SUBMITTED') settle();
    if (done.ok) return onRefresh();
    if (done.refusal.code === 'REPLIES_WRONG') return point(done.refusal.problems);
    setRefusal(done.refusal);
  };

  return (
    <Page
      bottom={
        <PrimaryButton label={answerText.submit} progress={answerText.submitting} onTap={check} />
      }
    >
      <Progress {...repliesProgress(content, replies)} saving={saving} />
      <Card title={content.title}>
        {content.introduction === undefined ? null : (
          <View className="survey-answer__introduction">{content.introduction}</View>
        )}
        <View className="survey-answer__note">{answerText.until(until)}</View>
        <View className="survey-answer__note">{answerText.privacy}</View>
      </Card>
      {saving === 'waiting' && (
        <Notice
          tone="warning"
          text={answerText.waiting}
          action={{ label: answerText.retry, onTap: () => void flush() }}
        />
      )}
      <SurveyForm
        content={content}
        replies={replies}
        problems={problems}
        onReply={(reply) => {
          answer(reply);
          setProblems(problems.filter(({ question }) => question !== reply.question));
        }}
      />
      {problems.length > 0 && <Notice tone="danger" text={answerText.wrong(problems.length)} />}
      {asking && (
        <ConfirmSheet
          title={answerText.ask}
          meaning={answerText.meaning}
          confirm={answerText.confirm}
          progress={answerText.submitting}
          onConfirm={submit}
          onClose={() => setAsking(false)}
        />
      )}
      {refusal && (
        <RefusalSheet
          what={answerText.refused}
          why={refusal.message}
          action={
            refusal.code === 'UNREACHABLE'
              ? { label: answerText.retry, onTap: () => retried(submit, setRefusal) }
              : { label: answerText.latest, onTap: () => retried(onRefresh, setRefusal) }
          }
          onClose={() => setRefusal(undefined)}
        />
      )}
    </Page>
  );
}

async function retried(
  act: () => Promise<void>,
  setRefusal: (refusal: undefined) => void,
): Promise<void> {
  setRefusal(undefined);
  await act();
}
