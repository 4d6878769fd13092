import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { TextField } from '#components/TextField';
import type { MyPerson } from '#contract/person';
import { unitCalls } from '#contract/unit';
import type { Society } from '#domain/member/society';
import { routes } from '../../../routes';
import { anchorOf } from '../form/anchors';
import { type ContactDraft, EMPTY_CONTACT, societyOf, useContactForm } from '../form/contactDraft';
import { ContactQuestions } from '../form/ContactQuestions';
import { MobileField } from '../form/MobileField';
import { useContactSubmission } from '../form/useContactSubmission';
import { contactText } from '../text';
import '../unit.scss';

const KEY = 'draft.unit';
const NAME_MAX = 200;

interface RegisterFormProps {
  readonly person: MyPerson;
  readonly societies: readonly Society[];
}

/** Begins with what is known of the person's own workplace. */
const known = ({ profile: { workplace, province } }: MyPerson): ContactDraft => ({
  ...EMPTY_CONTACT,
  name: workplace.name,
  recommendedBy: societyOf(province),
});

/** The registration; what was typed stays on this phone until it is sent. */
export function RegisterForm({ person, societies }: RegisterFormProps) {
  const { draft, problems, restored, open, change, leave, discard } = useContactForm();
  const [begun] = useState(() => known(person));
  useEffect(() => open(KEY, begun), [open, begun]);
  const { mobile, refusal, dismiss, submit } = useContactSubmission((form, phoneCode) =>
    callCloud(unitCalls.register, { form, ...(phoneCode === undefined ? {} : { phoneCode }) }),
  );
  const register = async () => {
    const unit = await submit();
    if (!unit) return;
    await Taro.redirectTo({ url: routes.unit(unit.unitId) });
    discard(begun);
    await Taro.showToast({ title: contactText.registered, icon: 'success' });
  };
  return (
    <Page
      bottom={
        <PrimaryButton
          label={contactText.submit}
          progress={contactText.submitting}
          onTap={register}
        />
      }
    >
      <Notice
        text={restored ? contactText.restored : contactText.intro}
        {...(restored && {
          action: { label: contactText.giveUp, onTap: () => discard(begun) },
        })}
      />
      <Card>
        <View className="unit-fields">
          <TextField
            id={anchorOf('name')}
            label="机构名称"
            hint={`${contactText.name}，${contactText.counted(draft.name.length, NAME_MAX)}`}
            error={problems.name}
            value={draft.name}
            maxLength={NAME_MAX}
            onChange={(name) => change({ name }, 'name')}
            onLeave={() => leave('name')}
          />
          <MobileField {...mobile} current={contactText.mobileMine(person.phone)} />
        </View>
      </Card>
      <ContactQuestions societies={societies} home={person.profile} />
      {refusal ? (
        <RefusalSheet what={contactText.notSubmitted} why={refusal.message} onClose={dismiss} />
      ) : null}
    </Page>
  );
}
