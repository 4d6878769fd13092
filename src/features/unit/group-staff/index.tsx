import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { RegistrationId } from '#domain/ids';
import { TrainingId, UnitId } from '#domain/ids';
import { MOST_PEOPLE } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { groupStaffText } from '../groupText';
import { Choosing } from './Choosing';
import { loadForChange, loadForNew, type Staff, type StaffFailure } from './loadStaff';
import { allOf, selected } from './selection';
import { useSubmission } from './useSubmission';
import '../unit.scss';

const UNKNOWN = { code: 'ORDER_UNKNOWN' } as const;

interface Address {
  readonly unitId?: string;
  readonly trainingId?: string;
  readonly orderId?: string;
}

async function load({
  unitId,
  trainingId,
  orderId,
}: Address): Promise<Result<Staff, StaffFailure>> {
  const order = OrderId.safeParse(orderId);
  if (order.success) return loadForChange(order.data);
  const unit = UnitId.safeParse(unitId);
  const training = TrainingId.safeParse(trainingId);
  return unit.success && training.success
    ? loadForNew(unit.data, training.data)
    : err({ ...UNKNOWN, message: refusalText(UNKNOWN) });
}

/** Who is paid for: for a new order, or in the place of those in one (P3). */
export default function UnitGroupStaffPage() {
  const { params } = useRouter<Record<keyof Address, string>>();
  const { loaded, refresh } = useLoaded(() => load(params));
  const [choice, setChoice] = useState<ReadonlySet<RegistrationId>>();
  const staff = loaded.state === 'loaded' ? loaded.value : undefined;
  const chosen = choice ?? initialOf(staff);
  const { ids, fen } = selected(staff?.people ?? [], chosen);
  const { refused, dismiss, submit } = useSubmission(params, refresh);
  const isNobody = staff !== undefined && staff.people.length === 0;
  return (
    <Page
      bottom={
        staff && !isNobody ? (
          <PrimaryButton
            label={labelFor(staff, ids.length, fen)}
            progress={staff.group ? groupStaffText.changing : groupStaffText.opening}
            disabled={ids.length === 0 || ids.length > MOST_PEOPLE || isUnchanged(staff, chosen)}
            onTap={() => submit(staff, ids)}
          />
        ) : undefined
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) =>
          shown.people.length === 0 && shown.candidates.others.length === 0 ? (
            <EmptyState
              text={groupStaffText.nobody}
              action={{ label: groupStaffText.back, onTap: () => toGroups(params.unitId) }}
            />
          ) : (
            <Choosing staff={shown} chosen={chosen} onChoose={setChoice} />
          )
        }
      </Loadable>
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </Page>
  );
}

/** Everybody for a new order; for a change, those who are in it. */
function initialOf(staff: Staff | undefined): ReadonlySet<RegistrationId> {
  if (!staff) return new Set();
  return staff.group
    ? new Set(staff.group.lines.map(({ registrationId }) => registrationId))
    : allOf(staff.people);
}

function isUnchanged({ group }: Staff, chosen: ReadonlySet<RegistrationId>): boolean {
  if (!group || group.lines.length !== chosen.size) return false;
  return group.lines.every(({ registrationId }) => chosen.has(registrationId));
}

function labelFor({ group }: Staff, count: number, fen: number): string {
  if (count > MOST_PEOPLE) return groupStaffText.most(MOST_PEOPLE);
  const act = group ? groupStaffText.change : groupStaffText.open;
  return count === 0 ? act : `${act}（${groupStaffText.sum(count, fen)}）`;
}

async function toGroups(unitId: string | undefined): Promise<void> {
  const id = UnitId.safeParse(unitId);
  await Taro.redirectTo({ url: id.success ? routes.unitGroups(id.data) : routes.myUnits });
}
