import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DateField } from '#components/DateField';
import { FactRow } from '#components/FactRow';
import type { EditedSurvey } from '#contract/survey';
import type { DraftProblem } from '#domain/survey/publish';
import { INTRODUCTION_MAX, SURVEY_TITLE_MAX, type SurveyDraft } from '#domain/survey/survey';
import { windowText } from '#text/dates';
import { editorText, lacksText } from '../text';
import type { Changes } from './editSession';
import { WordsField } from './WordsField';
import './editor.scss';

interface BasicsProps {
  readonly stored: EditedSurvey;
  readonly draft: SurveyDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (more: Changes) => void;
}

/** What the survey is called, what is said before the questions, and when it can be answered. */
export function Basics({ stored, draft, problems, onChange }: BasicsProps) {
  const wrong = (why: DraftProblem['why']) =>
    problems.some((problem) => problem.why === why) ? lacksText[why] : undefined;
  return (
    <Card>
      <View className="survey-fields">
        <WordsField
          label={editorText.title}
          initial={draft.title}
          max={SURVEY_TITLE_MAX}
          placeholder={editorText.titleExample}
          error={wrong('title')}
          onPut={(title) => onChange({ title })}
        />
        <WordsField
          label={editorText.introduction}
          initial={draft.introduction ?? ''}
          max={INTRODUCTION_MAX}
          required={false}
          long
          placeholder={editorText.introductionExample}
          onPut={(words) => onChange({ introduction: words === '' ? undefined : words })}
        />
        {stored.window ? (
          <View>
            <FactRow label={editorText.window} value={windowText(stored.window)} />
            <View className="survey-note">{editorText.windowNote}</View>
          </View>
        ) : (
          <Days days={draft.days} error={wrong('days')} onChange={(days) => onChange({ days })} />
        )}
      </View>
    </Card>
  );
}

interface DaysProps {
  readonly days: SurveyDraft['days'];
  readonly error: string | undefined;
  readonly onChange: (days: NonNullable<SurveyDraft['days']>) => void;
}

/** First and last day; the other one is taken along until it is chosen itself. */
const Days = ({ days, error, onChange }: DaysProps) => (
  <>
    <DateField
      label={editorText.from}
      value={days?.from}
      onChange={(from) => onChange({ from, until: days && days.until >= from ? days.until : from })}
    />
    <DateField
      label={editorText.until}
      value={days?.until}
      error={error}
      {...(days ? { from: days.from } : {})}
      onChange={(until) => onChange({ from: days?.from ?? until, until })}
    />
  </>
);
