import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { CheckRow } from '#components/CheckRow';
import { ChoiceField } from '#components/ChoiceField';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { TextField } from '#components/TextField';
import { Notice } from '#components/Notice';
import type { Guest, LodgingOverview } from '#contract/lodging';
import type { CivilDate } from '#domain/calendar';
import { RoomChoice, stayPrice } from '#domain/lodging/stay';
import { HotelId } from '#domain/training/training';
import { dayBesideWeekday } from '#text/dates';
import { roomChoiceText } from '#text/labels';
import { holdText } from '#text/lodging';
import { FullSheet } from './FullSheet';
import { arrivalDays, arriving, leavingDays, requestOf, stayFormOf } from './stayForm';
import { useHold } from './useHold';
import '../lodging.scss';

interface HoldFormProps {
  readonly guest: Guest;
  readonly overview: LodgingOverview;
  readonly onHeld: (guest: Guest) => void;
}

const choices = RoomChoice.options.map((value) => ({ value, text: roomChoiceText[value] }));
const days = (all: readonly CivilDate[]) =>
  all.map((value) => ({ value, text: dayBesideWeekday(value) }));

/** Registers or changes a stay for somebody who asked for it, with their consent (H3, H4). */
export function HoldForm({ guest, overview, onHeld }: HoldFormProps) {
  const { trainingId, hotels, nights, rooms } = overview;
  const { personId, request: held } = guest;
  const [form, setForm] = useState(() => stayFormOf(held, nights));
  const [consent, setConsent] = useState(false);
  const [problem, setProblem] = useState<'mate' | 'consent'>();
  const { hold, full, refusal, closeFull, dismiss } = useHold({ trainingId, personId, onHeld });
  const open = hotels.filter(({ id }) => rooms[id] !== undefined);
  const hotel = open.find(({ id }) => id === form.hotelId) ?? open[0];
  const save = async (): Promise<void> => {
    const read = requestOf(form);
    const wrong = 'wrong' in read ? read.wrong : consent ? undefined : 'consent';
    setProblem(wrong);
    if ('request' in read && wrong === undefined) await hold(read.request, 'refuse');
  };
  return (
    <Card title={held ? holdText.change : holdText.title}>
      <View className="lodging-form">
        <ChoiceField
          label={holdText.choice}
          choices={choices}
          value={form.choice}
          hint={hotel && holdText.meaning(form.choice, stayPrice(form, hotel).perNight)}
          onChange={(choice) => {
            setForm({ ...form, choice });
            setConsent(false);
          }}
        />
        <View className="lodging-pair">
          <View className="lodging-pair__one">
            <PickerField
              label={holdText.from}
              choices={days(arrivalDays(nights))}
              value={form.from}
              onChange={(from) => setForm(arriving(form, from, nights))}
            />
          </View>
          <View className="lodging-pair__one">
            <PickerField
              label={holdText.until}
              choices={days(leavingDays(nights, form.from))}
              value={form.until}
              onChange={(until) => setForm({ ...form, until })}
            />
          </View>
        </View>
        {open.length > 1 && (
          <PickerField
            label={holdText.hotel}
            choices={[
              { value: '', text: holdText.anyHotel },
              ...open.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            value={form.hotelId ?? ''}
            onChange={(id) => setForm({ ...form, hotelId: HotelId.safeParse(id).data })}
          />
        )}
        {form.choice === 'bed' && (
          <TextField
            label={holdText.mate}
            required={false}
            keyboard="number"
            maxLength={11}
            hint={holdText.mateHint}
            error={problem === 'mate' ? holdText.mateWrong : undefined}
            value={form.roommatePhone}
            onChange={(roommatePhone) => setForm({ ...form, roommatePhone })}
          />
        )}
        <TextField
          label={holdText.remark}
          required={false}
          maxLength={100}
          hint={holdText.remarkHint}
          value={form.remark}
          onChange={(remark) => setForm({ ...form, remark })}
        />
        <CheckRow
          label={form.choice === 'bed' ? holdText.consent.share : holdText.consent.swap}
          note={holdText.consentNote}
          checked={consent}
          onChange={setConsent}
        />
        {problem === 'consent' && !consent && (
          <Notice tone="danger" text={holdText.consentMissing} />
        )}
        {hotel && <View>{holdText.total(stayPrice(form, hotel).total)}</View>}
        <PrimaryButton
          label={held ? holdText.save : holdText.hold}
          progress={holdText.progress}
          onTap={save}
        />
      </View>
      {full && <FullSheet full={full} hotels={open} onHold={hold} onClose={closeFull} />}
      {refusal !== undefined && (
        <RefusalSheet what={holdText.failed} why={refusal} onClose={dismiss} />
      )}
    </Card>
  );
}
