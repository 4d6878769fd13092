import { CheckRow } from '#components/CheckRow';
import { Field } from '#components/Field';
import { TextField } from '#components/TextField';
import { consentText, stayFormText } from '#text/room';
import { consentFor, hotelsOf, type OpenPage, supplementPerNight } from '../stayDraft';
import { anchorOf } from './anchors';
import type { StayForm } from './useStayForm';

interface AgreementProps {
  readonly page: OpenPage;
  readonly form: StayForm;
}

/** What a choice makes one agree to, in plain words and ticked (H3, H4). */
export function Agreement({ page, form: { draft, change, problemOf } }: AgreementProps) {
  if (draft.choice === undefined) return null;
  const kind = consentFor(draft.choice);
  const { label, note } = consentText[kind];
  const isAgreed = draft.agreedTo === kind;
  return (
    <Field id={anchorOf('consent')} label={stayFormText.consent} error={problemOf('consent')}>
      <CheckRow
        label={label}
        note={note(supplementPerNight(hotelsOf(page), draft.hotelId))}
        checked={isAgreed}
        onChange={(checked) => change({ agreedTo: checked ? kind : undefined })}
      />
    </Field>
  );
}

/** The roommate wished for (only with a bed), and a remark. */
export const Wishes = ({ draft, change, problemOf }: StayForm) => (
  <>
    {draft.choice === 'bed' ? (
      <TextField
        id={anchorOf('mate')}
        label={stayFormText.mate}
        required={false}
        hint={stayFormText.mateHint}
        error={problemOf('mate')}
        keyboard="number"
        maxLength={11}
        placeholder={stayFormText.matePlaceholder}
        value={draft.mate}
        onChange={(mate) => change({ mate })}
      />
    ) : null}
    <TextField
      id={anchorOf('remark')}
      label={stayFormText.remark}
      required={false}
      error={problemOf('remark')}
      maxLength={100}
      placeholder={stayFormText.remarkPlaceholder}
      value={draft.remark}
      onChange={(remark) => change({ remark })}
    />
  </>
);
