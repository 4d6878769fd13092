import { View } from '@tarojs/components';
import { Contacts } from '#components/Contacts';
import { FactRow } from '#components/FactRow';
import { Section } from '#components/Section';
import type { RoomPage } from '#contract/room';
import { roomPageText } from '#text/room';
import { sectionGist } from '#text/training';
import { HotelCard } from './HotelCard';
import { LeftTable } from './LeftTable';
import '../../../components/rows.scss';

/** What helps around a stay: what is left, the hotels, how to get there, whom to call (L8, L9). */
export function Around({ page }: { readonly page: RoomPage }) {
  const { hotels, travel, contacts, isOpen, standing } = page;
  const needsHelp = !isOpen || standing.kind === 'ended';
  return (
    <>
      {isOpen ? <LeftTable page={page} /> : null}
      {hotels.map((hotel) => (
        <HotelCard key={hotel.id} hotel={hotel} />
      ))}
      {travel.length === 0 ? null : (
        <Section title={roomPageText.travel} gist={travel.map(({ from }) => from).join('、')}>
          <View className="rows">
            {travel.map(({ from, text }) => (
              <FactRow key={from} label={from} value={text} />
            ))}
          </View>
        </Section>
      )}
      <Section title={roomPageText.contacts} gist={sectionGist.contacts} opened={needsHelp}>
        <Contacts contacts={contacts} />
      </Section>
    </>
  );
}
