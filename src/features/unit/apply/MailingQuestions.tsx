import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { TextField } from '#components/TextField';
import type { UnitContact } from '#domain/unit/unit';
import { anchorOf } from '../form/anchors';
import { addressOf, useApplicationForm } from '../form/applicationDraft';
import { LandlineField } from '../form/LandlineField';
import { PlaceQuestions } from '../form/PlaceQuestions';
import { applyText, contactText } from '../text';
import '../unit.scss';

const RECIPIENT_MAX = 50;

/** Where the certificate of membership is sent (M6, U). */
export function MailingQuestions({ contact }: { readonly contact: UnitContact }) {
  const { draft, change, leave, problems } = useApplicationForm();
  return (
    <Card
      title={applyText.mailing}
      aside={
        <View
          className="unit-act"
          aria-role="button"
          onClick={() => change(addressOf(contact), 'mailing.region')}
        >
          {applyText.copyAddress}
        </View>
      }
    >
      <View className="unit-fields">
        <TextField
          id={anchorOf('mailing.recipient')}
          label={applyText.recipient}
          hint={applyText.recipientHint}
          error={problems['mailing.recipient']}
          value={draft.recipient}
          maxLength={RECIPIENT_MAX}
          onChange={(recipient) => change({ recipient }, 'mailing.recipient')}
          onLeave={() => leave('mailing.recipient')}
        />
        <TextField
          id={anchorOf('mailing.mobile')}
          label={applyText.mobile}
          error={problems['mailing.mobile']}
          keyboard="number"
          value={draft.mobile}
          maxLength={11}
          onChange={(mobile) => change({ mobile }, 'mailing.mobile')}
          onLeave={() => leave('mailing.mobile')}
        />
        <LandlineField
          id={anchorOf('mailing.landline')}
          label={applyText.landline}
          hint={contactText.landline}
          error={problems['mailing.landline']}
          area={draft.area}
          number={draft.number}
          onChange={(parts) => change(parts, 'mailing.landline')}
          onLeave={() => leave('mailing.landline')}
        />
        <PlaceQuestions
          prefix="mailing."
          draft={draft}
          problems={problems}
          onChange={(place, question) => change(place, question)}
          onLeave={leave}
        />
      </View>
    </Card>
  );
}
