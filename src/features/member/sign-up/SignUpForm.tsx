import { View } from '@tarojs/components';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { personCalls } from '#contract/person';
import { CONSENT_VERSION } from '#domain/person/person';
import { ConsentRow } from '../ConsentRow';
import { PhoneField } from '../PhoneField';
import { profileForms } from '../profileForm';
import { ProfileQuestions } from '../ProfileQuestions';
import { memberText } from '../text';
import { useSubmission } from '../useSubmission';

/** Consent first, then the questions, then one button. */
export function SignUpForm({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { agreedTo, restored, agree } = profileForms.signUp();
  const agreed = agreedTo === CONSENT_VERSION;
  const { phone, refusal, dismiss, submit } = useSubmission(
    'signUp',
    true,
    (profile, phoneCode = '') =>
      callCloud(personCalls.signUp, { consentVersion: CONSENT_VERSION, phoneCode, profile }),
  );
  const signUp = async () => {
    if (await submit()) await onDone();
  };
  return (
    <Page
      bottom={
        <PrimaryButton
          label={agreed ? memberText.submit : memberText.consentFirst}
          progress={memberText.submitting}
          disabled={!agreed}
          onTap={signUp}
        />
      }
    >
      <Card title={memberText.signUpTitle}>
        <View>{memberText.signUpIntro}</View>
        {agreed ? null : <View className="consent-row__what">{memberText.whatIsAsked}</View>}
        <ConsentRow agreed={agreed} onChange={agree} />
      </Card>
      {agreed && restored ? <Notice text={memberText.restored} /> : null}
      {agreed ? (
        <>
          <ProfileQuestions form="signUp" />
          <PhoneField {...phone} />
        </>
      ) : null}
      {refusal === undefined ? null : (
        <RefusalSheet what={memberText.notSubmitted} why={refusal} onClose={dismiss} />
      )}
    </Page>
  );
}
