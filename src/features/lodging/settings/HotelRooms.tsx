import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Section } from '#components/Section';
import { TextField } from '#components/TextField';
import type { CivilDate } from '#domain/calendar';
import type { Hotel } from '#domain/training/training';
import { settingsText } from '#text/lodging';
import { NightCounts } from './NightCounts';
import { exceptionsOf, KINDS, type Kind, type Typed, type WrongCount } from './roomsForm';
import '../lodging.scss';

interface HotelRoomsProps {
  readonly hotel: Hotel;
  readonly nights: readonly CivilDate[];
  readonly typed: Readonly<Record<Kind, Typed>>;
  readonly wrong: readonly WrongCount[];
  readonly onChange: (typed: Readonly<Record<Kind, Typed>>) => void;
}

/** Rooms held at one hotel: one number for all nights, and others for some. */
export function HotelRooms({ hotel, nights, typed, wrong, onChange }: HotelRoomsProps) {
  const isWrong = (kind: Kind, night?: CivilDate) =>
    wrong.some((one) => one.hotelId === hotel.id && one.kind === kind && one.night === night);
  const put = (kind: Kind, changed: Typed) => onChange({ ...typed, [kind]: changed });
  return (
    <>
      <Card title={hotel.name}>
        <View className="lodging-pair">
          {KINDS.map((kind) => (
            <View key={kind} className="lodging-pair__one">
              <TextField
                label={settingsText[kind]}
                required={false}
                keyboard="number"
                maxLength={4}
                placeholder="0"
                value={typed[kind].every}
                error={isWrong(kind) ? settingsText.wrongCount : undefined}
                onChange={(every) => put(kind, { ...typed[kind], every })}
              />
            </View>
          ))}
        </View>
      </Card>
      <Section
        title={settingsText.exceptions}
        gist={settingsText.exceptionsGist(exceptionsOf(typed, nights))}
      >
        <NightCounts nights={nights} typed={typed} isWrong={isWrong} onChange={put} />
      </Section>
    </>
  );
}
