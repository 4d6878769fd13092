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

/** Over or ended: calling is all there is to do. */
const needsHelp = ({ isOpen, standing }: RoomPage): boolean =>
  !isOpen ||
  standing.kind === 'ended' ||
  (standing.kind === 'notRegistered' && !standing.mayRegister);

const Call = ({ page, opened }: { readonly page: RoomPage; readonly opened: boolean }) => (
  <Section title={roomPageText.contacts} gist={sectionGist.contacts} opened={opened}>
    <Contacts contacts={page.contacts} />
  </Section>
);

/** Whom to call, at once where that is all there is to do. */
export const Help = ({ page }: { readonly page: RoomPage }) =>
  needsHelp(page) ? <Call page={page} opened /> : null;

/** What helps around a stay: what is left, the hotels, how to get there, whom to call (L8, L9). */
export function Around({ page }: { readonly page: RoomPage }) {
  const { hotels, travel } = page;
  const isHelped = needsHelp(page);
  return (
    <>
      {isHelped ? null : <LeftTable page={page} />}
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
      {isHelped ? null : <Call page={page} opened={false} />}
    </>
  );
}
