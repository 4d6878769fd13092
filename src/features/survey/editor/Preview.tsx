import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Notice } from '#components/Notice';
import type { Replies } from '#domain/survey/answer';
import { draftProblems } from '#domain/survey/publish';
import { Question, type SurveyDraft } from '#domain/survey/survey';
import { SurveyForm } from '../form/SurveyForm';
import { withReply } from '../form/withReply';
import { editorText } from '../text';
import './editor.scss';

/** The survey as attendees will see it: what is complete can be tried out. */
export function Preview({ draft }: { readonly draft: SurveyDraft }) {
  const [replies, setReplies] = useState<Replies>([]);
  const questions = draft.questions.flatMap((question) => Question.safeParse(question).data ?? []);
  const unfinished = draftProblems(draft, 'online').length;
  if (questions.length === 0) return <EmptyState text={editorText.previewEmpty} />;
  return (
    <>
      <Notice
        tone={unfinished > 0 ? 'warning' : 'info'}
        text={unfinished > 0 ? editorText.lacks(unfinished) : editorText.previewNote}
      />
      <Card title={draft.title}>
        {draft.introduction === undefined ? null : (
          <View className="survey-note">{draft.introduction}</View>
        )}
      </Card>
      <SurveyForm
        content={{ questions }}
        replies={replies}
        onReply={(reply) => setReplies(withReply(replies, reply))}
      />
    </>
  );
}
