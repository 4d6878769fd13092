import { ChoiceField } from '#components/ChoiceField';
import { FactRow } from '#components/FactRow';
import { modeText } from '#text/labels';
import { questionText } from '#text/questions';
import { FormCard } from '../fields/FormCard';
import { readLine, readLines, readParagraph } from '../fields/read';
import { TypedField } from '../fields/TypedField';
import { fieldWords } from '../text';
import type { FormProps } from './forms';

const MODES = [
  { value: 'online', text: modeText.online },
  { value: 'offline', text: modeText.offline },
] as const;

/** What a training is called, by whom and for whom. */
export function Basics({ draft, isPublished, change }: FormProps) {
  const line = (
    key: 'title' | 'shortTitle' | 'theme' | 'documentNumber' | 'host' | 'audience',
    max: number,
  ) => ({
    label: questionText[key],
    initial: draft[key] ?? '',
    max,
    read: readLine(questionText[key], max),
    put: (value: string | undefined) => change({ [key]: value }),
  });
  return (
    <FormCard>
      {isPublished ? (
        <FactRow
          label={questionText.mode}
          value={`${modeText[draft.mode]}（${fieldWords.modeFixed}）`}
        />
      ) : (
        <ChoiceField
          label={questionText.mode}
          choices={MODES}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
        />
      )}
      <TypedField {...line('title', 80)} />
      <TypedField {...line('shortTitle', 20)} hint={fieldWords.shortHint} />
      <TypedField {...line('theme', 60)} required={false} />
      <TypedField {...line('documentNumber', 40)} required={false} />
      <TypedField {...line('host', 60)} />
      <TypedField
        label={questionText.organizers}
        initial={draft.organizers.join('\n')}
        required={false}
        hint={fieldWords.linesHint}
        max={700}
        long
        read={readLines(60)}
        put={(organizers) => change({ organizers })}
      />
      <TypedField {...line('audience', 100)} />
      <TypedField
        label={questionText.introduction}
        initial={draft.introduction ?? ''}
        max={1000}
        long
        read={readParagraph(questionText.introduction, 1000)}
        put={(introduction) => change({ introduction })}
      />
      <TypedField
        label={questionText.notes}
        initial={draft.notes.join('\n')}
        required={false}
        hint={fieldWords.linesHint}
        max={3000}
        long
        read={readLines(200)}
        put={(notes) => change({ notes })}
      />
    </FormCard>
  );
}
