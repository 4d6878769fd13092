import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useSession } from '#cloud/session';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type MyPerson, personCalls } from '#contract/person';
import { goBack } from '../goBack';
import { PhoneField } from '../PhoneField';
import { draftOf } from '../profileDraft';
import { profileForms } from '../profileForm';
import { ProfileQuestions } from '../ProfileQuestions';
import { memberText } from '../text';
import { useSubmission } from '../useSubmission';

/** The form of signing up with today's answers in it; unsaved changes are taken up again. */
export function ProfileEditor({ person }: { readonly person: MyPerson }) {
  const { restored, open, discard } = profileForms.profile();
  const { phone, refusal, dismiss, submit } = useSubmission(
    'profile',
    false,
    (profile, phoneCode) =>
      callCloud(personCalls.updateProfile, {
        profile,
        ...(phoneCode === undefined ? {} : { phoneCode }),
      }),
  );
  const [known] = useState(person.profile);
  useEffect(() => open(draftOf(known)), [known, open]);

  const giveUp = () => {
    discard();
    open(draftOf(person.profile));
  };
  const save = async () => {
    if (!(await submit())) return;
    await useSession.getState().refresh();
    await goBack();
    discard();
    await Taro.showToast({ title: memberText.saved, icon: 'success' });
  };
  return (
    <Page
      bottom={<PrimaryButton label={memberText.save} progress={memberText.saving} onTap={save} />}
    >
      {restored ? (
        <Notice text={memberText.restored} action={{ label: '放弃', onTap: giveUp }} />
      ) : null}
      <ProfileQuestions form="profile" />
      <PhoneField {...phone} current={person.phone} required={false} />
      <Notice text={memberText.editNote} />
      {refusal === undefined ? null : (
        <RefusalSheet what={memberText.notSaved} why={refusal} onClose={dismiss} />
      )}
    </Page>
  );
}
