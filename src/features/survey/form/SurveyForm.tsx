import { View } from '@tarojs/components';
import type { Replies, Reply } from '#domain/survey/answer';
import type { ReplyProblem } from '#domain/survey/checkReplies';
import type { SurveyContent } from '#domain/survey/survey';
import { QuestionCard } from './QuestionCard';
import './form.scss';

interface SurveyFormProps {
  readonly content: Pick<SurveyContent, 'questions'>;
  readonly replies: Replies;
  readonly problems?: readonly ReplyProblem[];
  readonly onReply: (reply: Reply) => void;
}

/** All questions of a survey, one below the other. */
export const SurveyForm = ({ content, replies, problems = [], onReply }: SurveyFormProps) => (
  <View className="survey-form">
    {content.questions.map((question, index) => (
      <QuestionCard
        key={question.id}
        index={index}
        question={question}
        reply={replies.find((reply) => reply.question === question.id)}
        wrong={problems.find((problem) => problem.question === question.id)?.why}
        onReply={onReply}
      />
    ))}
  </View>
);
