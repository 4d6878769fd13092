import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { EmptyState } from '#components/EmptyState';
import { Page } from '#components/Page';
import { SearchBox } from '#components/SearchBox';
import { Tabs } from '#components/Tabs';
import { type Guest, lodgingCalls } from '#contract/lodging';
import type { TrainingId } from '#domain/ids';
import { GUEST_FILTERS, guestsText, lodgingCommon } from '#text/lodging';
import { routes } from '../../../routes';
import { ListFoot } from '../ListFoot';
import { LodgingLoadable } from '../LodgingLoadable';
import { useMore } from '../useMore';
import { useOfTraining } from '../useOfTraining';
import { filterOf, guestCounts, guestsShown } from './guestList';
import { GuestRow } from './GuestRow';
import '../lodging.scss';

/** Everybody approved, with what they asked for. */
export default function LodgingGuests() {
  const screen = useOfTraining((trainingId) => callCloud(lodgingCalls.guests, { trainingId }));
  return (
    <Page wide>
      <LodgingLoadable screen={screen}>
        {({ guests }, trainingId) => (
          <Guests guests={guests} trainingId={trainingId} refresh={screen.refresh} />
        )}
      </LodgingLoadable>
    </Page>
  );
}

interface GuestsProps {
  readonly guests: readonly Guest[];
  readonly trainingId: TrainingId;
  readonly refresh: () => Promise<void>;
}

function Guests({ guests, trainingId, refresh }: GuestsProps) {
  const { params } = useRouter<{ filter?: string }>();
  const [filter, setFilter] = useState(() => filterOf(params.filter));
  const [search, setSearch] = useState('');
  const found = guestsShown(guests, filter, search);
  const { shown, more, showMore } = useMore(found, `${filter} ${search}`);
  const counts = guestCounts(guests);
  const showAll = () => {
    setSearch('');
    setFilter('all');
  };
  if (guests.length === 0)
    return (
      <EmptyState
        text={guestsText.empty}
        action={{ label: lodgingCommon.refresh, onTap: refresh }}
      />
    );
  return (
    <>
      <SearchBox placeholder={guestsText.search} searched={search} onSearch={setSearch} />
      <Tabs
        chosen={filter}
        onChoose={setFilter}
        tabs={GUEST_FILTERS.map((value) => ({ value, text: guestsText.tab(value, counts[value]) }))}
      />
      {found.length === 0 ? (
        <EmptyState
          text={search === '' ? guestsText.emptyHere : guestsText.searchEmpty}
          action={{ label: guestsText.showAll, onTap: showAll }}
        />
      ) : (
        <>
          <View className="lodging-columns">
            {shown.map((guest) => (
              <GuestRow
                key={guest.personId}
                guest={guest}
                onOpen={() =>
                  void Taro.navigateTo({ url: routes.lodgingGuest(trainingId, guest.personId) })
                }
              />
            ))}
          </View>
          <ListFoot more={more} onMore={showMore} />
        </>
      )}
    </>
  );
}
