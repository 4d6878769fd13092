import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PickerField } from '#components/PickerField';
import { TextField } from '#components/TextField';
import type { Society } from '#domain/member/society';
import { fieldText } from '#text/fields';
import { contactText } from '../text';
import { anchorOf } from './anchors';
import { societyOf, useContactForm } from './contactDraft';
import { LandlineField } from './LandlineField';
import { LogoField } from './LogoField';
import { ParagraphField } from './ParagraphField';
import { PlaceQuestions } from './PlaceQuestions';
import '../unit.scss';

const EMAIL_MAX = 254;
const SITE_MAX = 50;
const FAX_MAX = 13;
const REMARK_MAX = 500;

interface ContactQuestionsProps {
  readonly societies: readonly Society[];
  /** Where the person lives: where the unit's region is looked for first. */
  readonly home?: { readonly province: string; readonly city: string };
}

/** Form U but the name and the mobile number: every limit is shown and checked on leaving (U2). */
export function ContactQuestions({ societies, home }: ContactQuestionsProps) {
  const { draft, change, leave, problems } = useContactForm();
  const asked = (question: string) => ({
    id: anchorOf(question),
    label: fieldText(`form.${question}`),
    error: problems[question],
  });
  const left = (question: string) => () => leave(question);
  const { counted } = contactText;
  return (
    <>
      <Card title="联系方式">
        <View className="unit-fields">
          <LogoField
            value={draft.logo}
            error={problems.logo}
            onChange={(logo) => change({ logo }, 'logo')}
          />
          <LandlineField
            {...asked('landline')}
            hint={contactText.landline}
            area={draft.area}
            number={draft.number}
            onChange={(parts) => change(parts, 'landline')}
            onLeave={left('landline')}
          />
          <TextField
            {...asked('email')}
            hint={contactText.email}
            value={draft.email}
            maxLength={EMAIL_MAX}
            onChange={(email) => change({ email }, 'email')}
            onLeave={left('email')}
          />
          <PickerField<string>
            {...asked('recommendedBy')}
            hint={contactText.recommendedBy}
            choices={societies.map(({ _id, name }) => ({ value: _id, text: name }))}
            value={draft.recommendedBy}
            {...(draft.region ? { likely: societyOf(draft.region.province) } : {})}
            onChange={(recommendedBy) => change({ recommendedBy }, 'recommendedBy')}
          />
        </View>
      </Card>
      <Card title="地址">
        <View className="unit-fields">
          <PlaceQuestions
            {...(home && { likely: home })}
            draft={draft}
            problems={problems}
            onChange={(place, question) => change(place, question)}
            onLeave={leave}
          />
        </View>
      </Card>
      <Card title="其他">
        <View className="unit-fields">
          <TextField
            {...asked('webSite')}
            required={false}
            hint={`${contactText.webSite}，${counted(draft.webSite.length, SITE_MAX)}`}
            value={draft.webSite}
            maxLength={SITE_MAX}
            onChange={(webSite) => change({ webSite }, 'webSite')}
            onLeave={left('webSite')}
          />
          <TextField
            {...asked('fax')}
            required={false}
            hint={contactText.fax}
            value={draft.fax}
            maxLength={FAX_MAX}
            onChange={(fax) => change({ fax }, 'fax')}
            onLeave={left('fax')}
          />
          <ParagraphField
            {...asked('remark')}
            required={false}
            hint={counted(draft.remark.length, REMARK_MAX)}
            value={draft.remark}
            limit={REMARK_MAX}
            onChange={(remark) => change({ remark }, 'remark')}
            onLeave={left('remark')}
          />
        </View>
      </Card>
    </>
  );
}
