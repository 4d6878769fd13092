import { View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { DateField } from '#components/DateField';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { lodgingCalls, type LodgingOverview } from '#contract/lodging';
import { plusDays } from '#domain/calendar';
import { lodgingCommon, settingsText } from '#text/lodging';
import { MomentFields } from '../MomentFields';
import { HotelRooms } from './HotelRooms';
import { formOf, nightsOfForm, roomsOf, type Wrong } from './roomsForm';
import '../lodging.scss';

interface SettingsFormProps {
  readonly overview: LodgingOverview;
  readonly onSaved: () => Promise<void>;
  readonly onRefused: (refusal: Failure<typeof lodgingCalls.configure>) => void;
}

const NIGHTS_WRONG = { order: settingsText.wrongDays, tooMany: settingsText.tooLong } as const;
const NOTHING_WRONG: Wrong = { counts: [] };

/** The settings as a form: saved as a whole; too few rooms are asked about once (H6). */
export function SettingsForm({ overview, onSaved, onRefused }: SettingsFormProps) {
  const { trainingId, revision, hotels } = overview;
  const [form, setForm] = useState(() => formOf(overview));
  const [openUntil, setOpenUntil] = useState(overview.openUntil);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const [isShort, setShort] = useState(false);
  const save = async (acknowledgeShortage: boolean): Promise<void> => {
    const read = roomsOf(form);
    setWrong('wrong' in read ? read.wrong : NOTHING_WRONG);
    if ('wrong' in read) return;
    const answer = await callCloud(lodgingCalls.configure, {
      trainingId,
      revision,
      nights: { from: form.from, until: form.until },
      openUntil,
      rooms: read.rooms,
      acknowledgeShortage,
    });
    setShort(!answer.ok && answer.refusal.code === 'ROOMS_SHORT');
    if (answer.ok) await onSaved();
    else if (answer.refusal.code !== 'ROOMS_SHORT') onRefused(answer.refusal);
  };
  return (
    <>
      <Card title={settingsText.nights}>
        <View className="lodging-form">
          <DateField
            label={settingsText.from}
            value={form.from}
            onChange={(from) => setForm({ ...form, from })}
          />
          <DateField
            label={settingsText.until}
            value={form.until}
            hint={settingsText.untilHint(plusDays(form.until, 1))}
            error={wrong.nights && NIGHTS_WRONG[wrong.nights]}
            onChange={(until) => setForm({ ...form, until })}
          />
        </View>
      </Card>
      {hotels.map((hotel) => {
        const typed = form.hotels[hotel.id];
        return (
          typed && (
            <HotelRooms
              key={hotel.id}
              hotel={hotel}
              nights={nightsOfForm(form)}
              typed={typed}
              wrong={wrong.counts}
              onChange={(changed) =>
                setForm({ ...form, hotels: { ...form.hotels, [hotel.id]: changed } })
              }
            />
          )
        );
      })}
      {wrong.noRooms && <Notice tone="danger" text={settingsText.noRooms} />}
      {wrong.counts.length > 0 && <Notice tone="danger" text={settingsText.wrongCount} />}
      <Card title={settingsText.close}>
        <View className="lodging-form">
          <MomentFields
            day={settingsText.closeDay}
            time={settingsText.closeTime}
            hint={settingsText.closeHint}
            value={openUntil}
            onChange={setOpenUntil}
          />
        </View>
      </Card>
      <PrimaryButton
        label={settingsText.save}
        progress={lodgingCommon.saving}
        onTap={() => save(false)}
      />
      {isShort && (
        <ConfirmSheet
          title={settingsText.shortTitle}
          meaning={settingsText.shortMeaning}
          confirm={settingsText.shortConfirm}
          progress={lodgingCommon.saving}
          tone="danger"
          onConfirm={() => save(true)}
          onClose={() => setShort(false)}
        />
      )}
    </>
  );
}
