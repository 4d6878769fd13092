import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import type { RoleChoices } from '#contract/role';
import type { Grant, Role } from '#domain/role/role';
import { roleText } from '#text/roles';
import { holderText, roleMeaning } from '../text';
import { ALL, choicesFor, grantOf } from './chosenRole';
import '../role.scss';

const ROLES: readonly Role[] = ['organizer', 'reviewer', 'finance', 'administrator'];

interface AddRoleProps {
  readonly choices: RoleChoices;
  readonly onGrant: (grant: Grant) => Promise<boolean>;
}

/** Chooses a role, then what it is for. */
export function AddRole({ choices, onGrant }: AddRoleProps) {
  const [role, setRole] = useState<Role>();
  const [of, setOf] = useState<string>();
  const grant = role && grantOf(role, of);
  const give = async () => {
    if (!grant || !(await onGrant(grant))) return;
    setRole(undefined);
    setOf(undefined);
  };
  return (
    <Card title={holderText.add}>
      <PickerField
        label={holderText.role}
        choices={ROLES.map((value) => ({ value, text: roleText[value] }))}
        value={role}
        onChange={(chosen) => {
          setRole(chosen);
          setOf(undefined);
        }}
        hint={role && roleMeaning[role]}
      />
      {role === undefined || role === 'administrator' ? null : (
        <PickerField
          label={role === 'organizer' ? holderText.trainings : holderText.scope}
          choices={choicesFor(role, choices)}
          value={of}
          likely={ALL}
          onChange={setOf}
        />
      )}
      <View>
        <PrimaryButton
          disabled={!grant}
          label={grant ? holderText.grant(roleText[grant.role]) : holderText.grantIncomplete}
          progress={holderText.progress}
          onTap={give}
        />
      </View>
    </Card>
  );
}
