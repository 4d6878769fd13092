import { Button, View } from '@tarojs/components';
import { PersonRow } from '#components/PersonRow';
import { StatusChip } from '#components/StatusChip';
import type { Guest } from '#contract/lodging';
import { guestNote, guestsText } from '#text/lodging';
import { dial } from '../dial';
import '../lodging.scss';

/** One attendee: a tap opens their stay; calling has a button of its own. */
export function GuestRow({
  guest,
  onOpen,
}: {
  readonly guest: Guest;
  readonly onOpen: () => void;
}) {
  const { name, unitName, phone, isPaid, waiting } = guest;
  return (
    <View className="lodging-row">
      <View className="lodging-row__main">
        <PersonRow
          name={name}
          unit={unitName}
          note={guestNote(guest)}
          chips={
            (waiting !== undefined || !isPaid) && (
              <>
                {waiting && (
                  <StatusChip text={guestsText.position(waiting.position)} tone="warning" />
                )}
                {!isPaid && <StatusChip text={guestsText.unpaid} />}
              </>
            )
          }
          onTap={onOpen}
        />
      </View>
      <Button
        className="bare-button lodging-row__act"
        aria-label={guestsText.callNamed(name)}
        onClick={() => void dial(phone)}
      >
        {guestsText.call}
      </Button>
    </View>
  );
}
