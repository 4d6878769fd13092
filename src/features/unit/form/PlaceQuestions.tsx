import { TextField } from '#components/TextField';
import { fieldText } from '#text/fields';
import { contactText } from '../text';
import { anchorOf } from './anchors';
import type { Problems } from './checkForm';
import { ParagraphField } from './ParagraphField';
import type { RegionDraft } from './place';
import { RegionField } from './RegionField';

interface Place {
  readonly region?: RegionDraft | undefined;
  readonly address: string;
  readonly postcode: string;
}

interface PlaceQuestionsProps {
  readonly draft: Place;
  readonly problems: Problems;
  /** Before the names of the questions, e.g. `mailing.`. */
  readonly prefix?: string;
  /** Where the region is looked for first. */
  readonly likely?: { readonly province: string; readonly city: string };
  readonly onChange: (place: Partial<Place>, question: string) => void;
  readonly onLeave: (question: string) => void;
}

const ADDRESS_MAX = 500;
const POSTCODE_LENGTH = 6;

/** Region to the district, address without it, postcode (U). */
export function PlaceQuestions(props: PlaceQuestionsProps) {
  const { draft, problems, prefix = '', onChange, onLeave } = props;
  const asked = (question: string) => ({
    id: anchorOf(`${prefix}${question}`),
    label: fieldText(`form.${prefix}${question}`),
    error: problems[`${prefix}${question}`],
  });
  return (
    <>
      <RegionField
        {...asked('region')}
        placeholder={contactText.region}
        value={draft.region}
        likely={props.likely}
        onChange={(region, postcode) => {
          const known = /^\d{6}$/.test(postcode) && draft.postcode === '';
          onChange({ region, ...(known ? { postcode } : {}) }, `${prefix}region`);
        }}
      />
      <ParagraphField
        {...asked('address')}
        hint={`${contactText.address}，${contactText.counted(draft.address.length, ADDRESS_MAX)}`}
        value={draft.address}
        limit={ADDRESS_MAX}
        onChange={(address) =>
          onChange({ address: address.replace(/\n/g, '') }, `${prefix}address`)
        }
        onLeave={() => onLeave(`${prefix}address`)}
      />
      <TextField
        {...asked('postcode')}
        hint={contactText.postcode}
        keyboard="number"
        value={draft.postcode}
        maxLength={POSTCODE_LENGTH}
        onChange={(postcode) => onChange({ postcode }, `${prefix}postcode`)}
        onLeave={() => onLeave(`${prefix}postcode`)}
      />
    </>
  );
}
