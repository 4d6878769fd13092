import { StatusChip } from '#components/StatusChip';
import type { PlanRow } from '#contract/lodging';
import { planText } from '#text/lodging';

/** What is special about somebody's place, a word each; nothing where all is as asked for. */
export function rowChips(row: PlanRow) {
  const { room, isPinned, isSwapped, isElsewhere, supplementNights, supplement } = row;
  const chips = [
    ...(room === undefined ? [{ text: planText.noRoom, tone: 'danger' } as const] : []),
    ...(isElsewhere ? [{ text: planText.elsewhere, tone: 'warning' } as const] : []),
    ...(isSwapped ? [{ text: planText.swapped, tone: 'warning' } as const] : []),
    ...(supplementNights > 0
      ? [{ text: planText.alone(supplementNights), tone: 'warning' } as const]
      : []),
    ...(supplement
      ? [
          supplement.acceptedAt === undefined
            ? ({ text: planText.asked, tone: 'danger' } as const)
            : ({ text: planText.accepted, tone: 'success' } as const),
        ]
      : []),
    ...(isPinned ? [{ text: planText.pinned, tone: 'primary' } as const] : []),
  ];
  return chips.length === 0
    ? undefined
    : chips.map((chip) => <StatusChip key={chip.text} {...chip} />);
}
