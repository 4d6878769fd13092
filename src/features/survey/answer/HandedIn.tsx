import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { Section } from '#components/Section';
import type { MySurvey } from '#contract/survey';
import type { Instant } from '#domain/calendar';
import type { Reply } from '#domain/survey/answer';
import type { Question } from '#domain/survey/survey';
import { routes } from '../../../routes';
import { answerText, formText } from '../text';
import './answer.scss';

interface HandedInProps {
  readonly mine: MySurvey;
  readonly at: Instant;
}

const onward = async () => {
  await Taro.redirectTo({ url: routes.certificates });
};

/** Thanks, what was answered, and the way to the certificate (O7). */
export function HandedIn({ mine, at }: HandedInProps) {
  const { survey, replies, trainingTitle } = mine;
  return (
    <Page bottom={<PrimaryButton label={answerText.toCertificate} onTap={onward} />}>
      <Card title={answerText.thanks}>
        <View>{trainingTitle}</View>
        <View>{answerText.submitted(at)}</View>
        <View className="survey-answer__note">{answerText.next}</View>
      </Card>
      {survey ? (
        <Section title={answerText.mine}>
          {survey.content.questions.map((question, index) => (
            <View key={question.id} className="survey-mine">
              <View className="survey-mine__question">
                {`${formText.number(index)} ${question.title}`}
              </View>
              <View className="survey-mine__reply">
                {replyText(
                  question,
                  replies.find((reply) => reply.question === question.id),
                )}
              </View>
            </View>
          ))}
        </Section>
      ) : null}
    </Page>
  );
}

function replyText(question: Question, reply: Reply | undefined): string {
  if (!reply) return formText.nothing;
  if (reply.kind === 'text') return reply.text;
  if (reply.kind === 'rating') return formText.points(reply.rating);
  const chosen: readonly string[] = reply.kind === 'single' ? [reply.choice] : reply.choices;
  const choices = 'choices' in question ? question.choices : [];
  return choices
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join('；');
}
