import { TextField } from '#components/TextField';
import { questionText } from '#text/questions';
import { useState } from 'react';
import { Place } from '#domain/training/training';
import { FormCard } from '../fields/FormCard';
import { ItemList } from '../fields/ItemList';
import {
  certificateKind,
  contactKind,
  hotelKind,
  readItem,
  travelKind,
  venueKind,
} from '../fields/items';
import { readCount } from '../fields/read';
import { TypedField } from '../fields/TypedField';
import { fieldWords } from '../text';
import type { FormProps } from './forms';

/** Credit hours and who issues what (O7, L7, X11). */
export const Certificates = ({ draft, change }: FormProps) => (
  <>
    <FormCard>
      <TypedField
        label={questionText.creditHours}
        initial={draft.creditHours === undefined ? '' : String(draft.creditHours)}
        required={false}
        hint={fieldWords.hoursHint}
        keyboard="number"
        max={3}
        read={readCount}
        put={(creditHours) => change({ creditHours })}
      />
    </FormCard>
    <ItemList
      title={questionText.certificates}
      kind={certificateKind}
      items={draft.certificates}
      most={5}
      onChange={(certificates) => change({ certificates })}
    />
  </>
);

/** Whom to ask (O12, L8). */
export const Contacts = ({ draft, change }: FormProps) => (
  <ItemList
    title={questionText.contacts}
    kind={contactKind}
    items={draft.contacts}
    most={20}
    onChange={(contacts) => change({ contacts })}
  />
);

/** Where it is, where one sleeps and how one gets there (L3, L9, H2). */
export const OnSite = ({ draft, change }: FormProps) => (
  <>
    <CheckInPlace draft={draft} change={change} />
    <ItemList
      title={questionText.venues}
      kind={venueKind}
      items={draft.venues}
      most={10}
      onChange={(venues) => change({ venues })}
    />
    <ItemList
      title={questionText.hotels}
      kind={hotelKind}
      items={draft.hotels}
      most={10}
      onChange={(hotels) => change({ hotels })}
    />
    <ItemList
      title={questionText.travel}
      kind={travelKind}
      items={draft.travel}
      most={10}
      onChange={(travel) => change({ travel })}
    />
  </>
);

/** Counts once it has a name. */
function CheckInPlace({ draft: { checkIn }, change }: Pick<FormProps, 'draft' | 'change'>) {
  const [typed, setTyped] = useState<Record<string, string>>({
    name: checkIn.place?.name ?? '',
    address: checkIn.place?.address ?? '',
  });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const write = (key: keyof Place, text: string) => {
    const next = { ...typed, [key]: text };
    setTyped(next);
    const read = readItem(venueKind, next);
    setProblems('problems' in read ? read.problems : {});
    const place = 'item' in read ? read.item : undefined;
    const { place: _before, ...times } = checkIn;
    change({ checkIn: place ? { ...times, place } : times });
  };
  return (
    <FormCard title={questionText['checkIn.place']}>
      {venueKind.fields.map(({ key, label, max, isOptional }) => (
        <TextField
          key={key}
          label={label}
          required={!isOptional}
          value={typed[key] ?? ''}
          maxLength={max}
          error={problems[key]}
          onChange={(text) => write(key as keyof Place, text)}
        />
      ))}
    </FormCard>
  );
}
