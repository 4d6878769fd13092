import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { ConfirmSheet } from '#components/ConfirmSheet';
import type { DraftProblem } from '#domain/survey/publish';
import {
  type DraftQuestion,
  MOST_QUESTIONS,
  QUESTION_KINDS,
  type QuestionId,
  type SurveyDraft,
} from '#domain/survey/survey';
import { editorText, kindText, lacksText } from '../text';
import { Act } from './Act';
import { moved, newQuestion, replaced, usualDraft } from './drafting';
import { QuestionRow } from './QuestionRow';
import { QuestionSheet } from './QuestionSheet';
import './editor.scss';

interface QuestionsProps {
  readonly draft: SurveyDraft;
  readonly onlyWording: boolean;
  /** What is missing, once publishing was tried. */
  readonly problems: readonly DraftProblem[];
  readonly onChange: (more: Partial<SurveyDraft>) => void;
}

type Opened = { readonly act: 'edit' | 'remove'; readonly id: QuestionId };

/** The questions: added, changed, moved, removed. */
export function Questions({ draft, onlyWording, problems, onChange }: QuestionsProps) {
  const { questions } = draft;
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const at = questions.findIndex(({ id }) => id === opened?.id);
  const question = questions[at];
  const put = (changed: DraftQuestion[]) => onChange({ questions: changed });
  return (
    <>
      {questions.map((one, index) => (
        <QuestionRow
          key={one.id}
          number={index + 1}
          question={one}
          isLast={index === questions.length - 1}
          onlyWording={onlyWording}
          lacks={problems
            .filter((lack) => lack.question === one.id)
            .map(({ why }) => lacksText[why])}
          onEdit={() => setOpened({ act: 'edit', id: one.id })}
          onMove={(by) => put(moved(questions, index, by))}
          onRemove={() => setOpened({ act: 'remove', id: one.id })}
        />
      ))}
      {onlyWording || questions.length >= MOST_QUESTIONS ? null : (
        <Card title={editorText.add}>
          {questions.length === 0 ? <View className="survey-note">{editorText.none}</View> : null}
          <View className="survey-acts">
            {QUESTION_KINDS.map((kind) => (
              <Act
                key={kind}
                label={`＋ ${kindText[kind]}`}
                onTap={() => {
                  const added = newQuestion(kind);
                  put([...questions, added]);
                  setOpened({ act: 'edit', id: added.id });
                }}
              />
            ))}
            {questions.length === 0 ? (
              <Act label={editorText.usual} onTap={() => onChange(usualDraft(draft))} />
            ) : null}
          </View>
        </Card>
      )}
      {opened?.act === 'edit' && question ? (
        <QuestionSheet
          number={at + 1}
          question={question}
          onlyWording={onlyWording}
          onPut={(changed) => put(replaced(questions, changed))}
          onClose={close}
        />
      ) : null}
      {opened?.act === 'remove' && question ? (
        <ConfirmSheet
          tone="danger"
          title={editorText.removeAsk(at + 1)}
          meaning={[editorText.removeMeaning(question.title)]}
          confirm={editorText.removeConfirm}
          onConfirm={async () => {
            put(questions.filter(({ id }) => id !== question.id));
            close();
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
