import { useDidHide, useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { type MySurvey, surveyCalls } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { Replies, type Reply } from '#domain/survey/answer';
import { fittingReplies } from '#domain/survey/checkReplies';
import { DraftSaver, type SavingState } from '../draftSaver';
import { withReply } from '../form/withReply';

const keyOf = (trainingId: TrainingId): string => `survey-answer:${trainingId}`;

interface Given {
  readonly trainingId: TrainingId;
  readonly survey: NonNullable<MySurvey['survey']>;
  /** As the cloud has them. */
  readonly replies: Replies;
  /** Asks where the survey stands, e.g. because it has closed meanwhile. */
  readonly onRefresh: () => Promise<void>;
}

/** What has been answered: kept on this phone with every tap, in the cloud a little later. */
export function useReplies({ trainingId, survey, replies: stored, onRefresh }: Given) {
  const { version, content } = survey;
  const key = keyOf(trainingId);
  const [saving, setSaving] = useState<SavingState>('saved');
  const [replies, setReplies] = useState<Replies>(() => {
    const kept = Replies.safeParse(readKept(key));
    return kept.success ? fittingReplies(content, kept.data) : stored;
  });
  const save = async (draft: Replies): Promise<boolean> => {
    const answer = await callCloud(surveyCalls.saveDraft, { trainingId, version, replies: draft });
    if (answer.ok) return true;
    if (answer.refusal.code === 'UNREACHABLE' || answer.refusal.code === 'BUSY') return false;
    await onRefresh();
    return true;
  };
  const [saver] = useState(
    () =>
      new DraftSaver<Replies>(save, (state) => {
        if (state === 'saved') forget(key);
        setSaving(state);
      }),
  );
  useDidHide(() => void saver.flush());
  useUnload(() => void saver.flush());
  return {
    replies,
    saving,
    answer: (reply: Reply) => {
      const answered = withReply(saver.newest ?? replies, reply);
      setReplies(answered);
      keep(key, answered);
      saver.write(answered);
    },
    /** Handed in: nothing is kept on this phone any more. */
    settle: () => {
      saver.stop();
      forget(key);
    },
    flush: () => saver.flush(),
  };
}
