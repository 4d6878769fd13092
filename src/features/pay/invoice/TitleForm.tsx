import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { ChoiceField } from '#components/ChoiceField';
import { LinkRow } from '#components/LinkRow';
import { TextField } from '#components/TextField';
import type { InvoicesShown } from '#contract/order';
import { readCreditCode } from '#domain/unit/creditCode';
import { invoiceText } from './text';
import { draftOf, type TitleDraft, type TitleProblems } from './titleDraft';
import './invoice.scss';

const TITLE_MAX = { person: 50, organization: 200 } as const;
/** A code of 18 characters, and room for the spaces people type. */
const CODE_MAX = 24;
const CODE_LENGTH = 18;

/** Where the page scrolls to when something in it is wrong. */
export const TITLE_FORM = 'invoice-title-form';

interface TitleFormProps {
  readonly shown: InvoicesShown;
  readonly draft: TitleDraft;
  /** Told once somebody has tried to submit or a code is whole. */
  readonly problems: TitleProblems;
  readonly onChange: (draft: TitleDraft) => void;
}

/** In whose name: chosen from what may be meant, or typed (P7). */
export function TitleForm({ shown, draft, problems, onChange }: TitleFormProps) {
  const { payer, suggestions } = shown;
  const isPerson = draft.kind === 'person';
  const ofKind = suggestions.filter(({ kind }) => kind === draft.kind);
  return (
    <Card title={invoiceText.apply}>
      <View className="invoice-small">{invoiceText.how}</View>
      <View id={TITLE_FORM} className="invoice-fields">
        {payer === 'person' ? (
          <ChoiceField
            label={invoiceText.kind}
            choices={[
              { value: 'organization', text: invoiceText.organization },
              { value: 'person', text: invoiceText.person },
            ]}
            value={draft.kind}
            onChange={(kind) => onChange(firstOf(shown, kind))}
          />
        ) : null}
        {ofKind.length > 1 ? (
          <View>
            <View className="invoice-small">{invoiceText.suggestions}</View>
            {ofKind.map((one) => (
              <LinkRow
                key={`${one.title}:${one.creditCode ?? ''}`}
                label={one.title}
                {...(one.creditCode === undefined ? {} : { note: one.creditCode })}
                onTap={() => onChange(draftOf(one))}
              />
            ))}
          </View>
        ) : null}
        <TextField
          label={isPerson ? invoiceText.personTitle : invoiceText.title}
          {...(isPerson ? {} : { hint: invoiceText.titleHint })}
          error={problems.title}
          value={draft.title}
          maxLength={TITLE_MAX[draft.kind]}
          onChange={(title) => onChange({ ...draft, title })}
        />
        {isPerson ? null : (
          <TextField
            label={invoiceText.code}
            hint={codeHint(draft.creditCode)}
            error={problems.creditCode}
            value={draft.creditCode}
            maxLength={CODE_MAX}
            onChange={(creditCode) => onChange({ ...draft, creditCode })}
          />
        )}
      </View>
    </Card>
  );
}

/** The likeliest title of that kind. */
export function firstOf({ suggestions }: InvoicesShown, kind: TitleDraft['kind']): TitleDraft {
  const first = suggestions.find((one) => one.kind === kind);
  return first ? draftOf(first) : { kind, title: '', creditCode: '' };
}

function codeHint(typed: string): string {
  if (readCreditCode(typed).ok) return invoiceText.codeRight;
  const { length } = typed.replace(/\s/g, '');
  return length === 0 ? invoiceText.codeHint : invoiceText.counted(length, CODE_LENGTH);
}
