import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { HeldRole, Holder } from '#contract/role';
import type { Grant } from '#domain/role/role';
import { grantText, roleForText, roleText } from '#text/roles';
import { holderText } from '../text';
import '../role.scss';
import './holder.scss';

interface HeldRolesProps {
  readonly holder: Holder;
  readonly onRemove: (grant: Grant) => Promise<boolean>;
}

const titleOf = ({ grant, names }: HeldRole): string => grantText(grant, names);

/** Who it is and what they may do; taking a role away asks once. */
export function HeldRoles({ holder, onRemove }: HeldRolesProps) {
  const [asking, setAsking] = useState<HeldRole>();
  return (
    <Card>
      <View className="role-name">{holder.name}</View>
      <View className="role-small">{`${holder.unitName} · ${holder.phone}`}</View>
      <View className="held-roles">
        <View className="held-roles__title">{holderText.roles}</View>
        {holder.roles.length === 0 ? <View className="role-small">{holderText.none}</View> : null}
        {holder.roles.map((role) => (
          <RoleRow key={titleOf(role)} role={role} onRemove={() => setAsking(role)} />
        ))}
      </View>
      {asking ? (
        <RemoveSheet
          title={holderText.removeAsk(holder, titleOf(asking))}
          onClose={() => setAsking(undefined)}
          onRemove={async () => {
            await onRemove(asking.grant);
            setAsking(undefined);
          }}
        />
      ) : null}
    </Card>
  );
}

function RoleRow({ role, onRemove }: { readonly role: HeldRole; readonly onRemove: () => void }) {
  const of = roleForText(role.grant, role.names);
  return (
    <View className="held-roles__row">
      <View className="held-roles__words">
        <View>{roleText[role.grant.role]}</View>
        {of === '' ? null : <View className="role-small">{of}</View>}
      </View>
      <View
        className="held-roles__remove"
        aria-role="button"
        aria-label={holderText.removeNamed(titleOf(role))}
        onClick={onRemove}
      >
        {holderText.remove}
      </View>
    </View>
  );
}

interface RemoveSheetProps {
  readonly title: string;
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

const RemoveSheet = ({ title, onRemove, onClose }: RemoveSheetProps) => (
  <Sheet title={title} onClose={onClose}>
    <View className="role-small">{holderText.removeMeaning}</View>
    <PrimaryButton
      tone="danger"
      label={holderText.removeConfirm}
      progress={holderText.progress}
      onTap={onRemove}
    />
    <PrimaryButton tone="secondary" label={holderText.cancel} onTap={onClose} />
  </Sheet>
);
