import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useSession } from '#cloud/session';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type MyPerson, personCalls } from '#contract/person';
import type { UnitId } from '#domain/ids';
import type { Workplace } from '#domain/person/profile';
import { goBack } from '../../../components/goBack';
import { PhoneField } from '../PhoneField';
import { draftOf } from '../profileDraft';
import { profileForms } from '../profileForm';
import { ProfileQuestions } from '../ProfileQuestions';
import { heldElsewhereText, memberText } from '../text';
import { useSubmission } from '../useSubmission';

interface ProfileEditorProps {
  readonly person: MyPerson;
  /** The unit through which the person is, or asks to become, a member. */
  readonly heldBy?: { readonly unitId: UnitId; readonly unitName: string };
}

/** The form of signing up with today's answers in it; unsaved changes are taken up again. */
export function ProfileEditor({ person, heldBy }: ProfileEditorProps) {
  const { draft, restored, open, discard } = profileForms.profile();
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
      {heldBy && worksElsewhere(draft.workplace, heldBy.unitId) ? (
        <Notice tone="warning" text={heldElsewhereText(heldBy.unitName)} />
      ) : null}
      <PhoneField {...phone} current={person.phone} required={false} />
      <Notice text={memberText.editNote} />
      {refusal === undefined ? null : (
        <RefusalSheet what={memberText.notSaved} why={refusal} onClose={dismiss} />
      )}
    </Page>
  );
}

const worksElsewhere = (workplace: Workplace | undefined, unitId: UnitId): boolean =>
  workplace !== undefined && !(workplace.kind === 'listed' && workplace.unitId === unitId);
