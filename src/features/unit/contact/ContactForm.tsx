import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { unitCalls, type UnitShown } from '#contract/unit';
import type { Society } from '#domain/member/society';
import { contactDraftOf, useContactForm } from '../form/contactDraft';
import { ContactQuestions } from '../form/ContactQuestions';
import { MobileField } from '../form/MobileField';
import { useContactSubmission } from '../form/useContactSubmission';
import { contactText } from '../text';
import '../unit.scss';

interface ContactFormProps {
  readonly unit: UnitShown;
  readonly societies: readonly Society[];
  /** Asks for the unit as it is now, where somebody else was faster. */
  readonly onLatest: () => Promise<void>;
}

/** What is registered, to be changed; the latest edit is never overwritten unseen. */
export function ContactForm({ unit, societies, onLatest }: ContactFormProps) {
  const { unitId, name, contact, revision } = unit;
  const { restored, open, discard } = useContactForm();
  const [first] = useState(() => contactDraftOf(name, contact));
  useEffect(() => open(`draft.unitContact.${unitId}`, first), [open, unitId, first]);
  const { mobile, refusal, dismiss, submit } = useContactSubmission(
    ({ name: _name, ...given }, phoneCode) =>
      callCloud(unitCalls.updateContact, {
        unitId,
        revision,
        contact: given,
        ...(phoneCode === undefined ? {} : { phoneCode }),
      }),
  );
  const save = async () => {
    if (!(await submit())) return;
    await Taro.navigateBack();
    discard(first);
    await Taro.showToast({ title: contactText.saved, icon: 'success' });
  };
  const seeLatest = async () => {
    await onLatest();
    discard(contactDraftOf(name, contact));
    dismiss();
  };
  return (
    <Page
      bottom={<PrimaryButton label={contactText.save} progress={contactText.saving} onTap={save} />}
    >
      {restored ? (
        <Notice
          text={contactText.restored}
          action={{ label: '放弃', onTap: () => discard(contactDraftOf(name, contact)) }}
        />
      ) : null}
      <Card>
        <View className="unit-fields">
          <FactRow label="机构名称" value={name} />
          <FactRow label="" value={contactText.nameFixed} />
          <MobileField {...mobile} current={contact.mobile} />
        </View>
      </Card>
      <ContactQuestions societies={societies} />
      {refusal ? (
        <RefusalSheet
          what={contactText.notSaved}
          why={refusal.message}
          {...(refusal.code === 'UNIT_CHANGED' && {
            action: { label: '查看最新内容', onTap: seeLatest },
          })}
          onClose={dismiss}
        />
      ) : null}
    </Page>
  );
}
