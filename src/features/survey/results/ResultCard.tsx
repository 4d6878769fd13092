import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { type QuestionResult, shareOf } from '#domain/survey/results';
import { formText, kindText, resultsText } from '../text';
import './results.scss';

interface ResultCardProps {
  readonly number: number;
  readonly result: QuestionResult;
}

/** What was answered to one question, as bars with their figures, or in own words. */
export function ResultCard({ number, result }: ResultCardProps) {
  const { question, answered, average } = result;
  const notes = [kindText[question.kind], resultsText.answered(answered)];
  return (
    <Card title={`${number}. ${question.title}`}>
      <View className="survey-results__note">{notes.join(' · ')}</View>
      {average === undefined ? null : (
        <View className="survey-results__average">{resultsText.average(average)}</View>
      )}
      {question.kind === 'text' ? <Words result={result} /> : <Bars result={result} />}
      {question.kind === 'multiple' ? (
        <View className="survey-results__note">{resultsText.multiple}</View>
      ) : null}
    </Card>
  );
}

type PartProps = Pick<ResultCardProps, 'result'>;

function Bars({ result: { question, counts, answered } }: PartProps) {
  const labelOf = ({ choice, rating }: QuestionResult['counts'][number]): string =>
    rating === undefined
      ? ('choices' in question && question.choices.find(({ id }) => id === choice)?.text) || ''
      : formText.points(rating);
  return (
    <View className="survey-bars" aria-role="list">
      {counts.map((one) => {
        const label = labelOf(one);
        const share = shareOf(one.count, answered);
        return (
          <View
            key={label}
            aria-role="listitem"
            aria-label={resultsText.bar(label, one.count, share)}
          >
            <View className="survey-bars__words" aria-hidden="true">
              <View className="survey-bars__label">{label}</View>
              <View className="survey-bars__figures">{resultsText.figures(one.count, share)}</View>
            </View>
            <View className="survey-bars__track" aria-hidden="true">
              <View className="survey-bars__bar" style={{ width: `${share}%` }} />
            </View>
          </View>
        );
      })}
    </View>
  );
}

const FIRST_SHOWN = 5;

function Words({ result: { texts, answered } }: PartProps) {
  const [isOpen, setOpen] = useState(false);
  if (texts.length === 0)
    return <View className="survey-results__note">{resultsText.noWords}</View>;
  const shown = isOpen ? texts : texts.slice(0, FIRST_SHOWN);
  return (
    <View className="survey-words" aria-role="list">
      {shown.map((text, index) => (
        <View key={index} className="survey-words__one" aria-role="listitem">
          {text}
        </View>
      ))}
      {shown.length < texts.length ? (
        <View
          className="survey-words__more"
          aria-role="button"
          aria-label={resultsText.all(texts.length)}
          onClick={() => setOpen(true)}
        >
          {resultsText.all(texts.length)}
        </View>
      ) : null}
      {isOpen && texts.length < answered ? (
        <View className="survey-results__note">{resultsText.more(texts.length, answered)}</View>
      ) : null}
    </View>
  );
}
