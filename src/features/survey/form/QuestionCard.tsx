import { Textarea, View } from '@tarojs/components';
import { Card } from '#components/Card';
import type { Reply } from '#domain/survey/answer';
import type { ReplyWrong } from '#domain/survey/checkReplies';
import { MOST_TEXT, type Question } from '#domain/survey/survey';
import { formText, wrongText } from '../text';
import { anchorOf } from './anchors';
import { Options } from './Options';
import { Rating } from './Rating';
import './form.scss';

interface QuestionCardProps {
  readonly index: number;
  readonly question: Question;
  readonly reply: Reply | undefined;
  readonly wrong?: ReplyWrong | undefined;
  readonly onReply: (reply: Reply) => void;
}

/** One question with its answer, and what is wrong with it. */
export function QuestionCard({ index, question, reply, wrong, onReply }: QuestionCardProps) {
  const { id, kind, title, isRequired } = question;
  const notes = [
    ...(isRequired ? [] : [formText.optional]),
    ...(kind === 'multiple' ? [formText.several] : []),
  ];
  return (
    <View id={anchorOf(id)} className={wrong ? 'survey-question survey-question--wrong' : ''}>
      <Card>
        <View className="survey-question__title">
          {isRequired ? (
            <View className="survey-question__mark" aria-label={formText.required}>
              *
            </View>
          ) : null}
          <View className="survey-question__words">{`${formText.number(index)} ${title}`}</View>
        </View>
        {notes.length === 0 ? null : (
          <View className="survey-question__note">{notes.join(' · ')}</View>
        )}
        <Control question={question} reply={reply} onReply={onReply} />
        {wrong ? (
          <View className="survey-question__error" aria-live="assertive">
            {wrongText[kind][wrong]}
          </View>
        ) : null}
      </Card>
    </View>
  );
}

type ControlProps = Pick<QuestionCardProps, 'question' | 'reply' | 'onReply'>;

function Control({ question, reply, onReply }: ControlProps) {
  const { id } = question;
  switch (question.kind) {
    case 'single':
      return (
        <Options
          label={question.title}
          choices={question.choices}
          chosen={reply?.kind === 'single' ? [reply.choice] : []}
          onChoose={(choice) => onReply({ kind: 'single', question: id, choice })}
        />
      );
    case 'multiple': {
      const chosen = reply?.kind === 'multiple' ? reply.choices : [];
      return (
        <Options
          several
          label={question.title}
          choices={question.choices}
          chosen={chosen}
          onChoose={(choice) =>
            onReply({
              kind: 'multiple',
              question: id,
              choices: chosen.includes(choice)
                ? chosen.filter((one) => one !== choice)
                : [...chosen, choice],
            })
          }
        />
      );
    }
    case 'rating':
      return (
        <Rating
          label={question.title}
          rating={reply?.kind === 'rating' ? reply.rating : undefined}
          onRate={(rating) => onReply({ kind: 'rating', question: id, rating })}
        />
      );
    case 'text':
      return (
        <View className="survey-question__box">
          <Textarea
            className="survey-question__text"
            value={reply?.kind === 'text' ? reply.text : ''}
            maxlength={MOST_TEXT}
            autoHeight
            placeholder={formText.words}
            placeholderClass="survey-question__placeholder"
            aria-label={question.title}
            onInput={(event) => onReply({ kind: 'text', question: id, text: event.detail.value })}
          />
        </View>
      );
  }
}
