import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PickerField } from '#components/PickerField';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { MyMembership } from '#contract/member';
import { fullDay } from '#text/dates';
import { educationText, titleText } from '#text/labels';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { duesFor, societyOf, untilIfApproved, YEARS_OFFERED } from '../applyDraft';
import { applyText, yearsText } from '../membershipPagesText';
import type { ApplyView } from './loadApply';
import { useApply } from './useApply';
import './apply.scss';

interface ApplyFormProps {
  readonly view: ApplyView;
  /** The application that comes again. */
  readonly returned?: Extract<MyMembership, { path: 'society' }>;
}

/** Through which society, for how long, what it costs, and who applies (M5, M7). */
export function ApplyForm({ view, returned }: ApplyFormProps) {
  const { draft, change, problem, refusal, dismiss, wayOn, submit } = useApply(view, returned);
  const { societies, person } = view;
  const label = returned ? applyText.submitAgain : applyText.submit;
  return (
    <Page bottom={<PrimaryButton label={label} progress={applyText.progress} onTap={submit} />}>
      {returned?.review.reason === undefined ? null : (
        <Notice tone="warning" text={`${applyText.reason}：${returned.review.reason}`} />
      )}
      <Card>
        <PickerField
          label={applyText.society}
          hint={applyText.societyHint}
          error={problem}
          choices={societies.map(({ _id, name }) => ({ value: _id, text: name }))}
          value={draft.societyId}
          likely={societyOf(societies, person.profile.province)?._id ?? societies[0]!._id}
          onChange={(societyId) => change({ societyId })}
        />
        <PickerField
          label={applyText.years}
          choices={YEARS_OFFERED.map((years) => ({ value: String(years), text: yearsText(years) }))}
          value={String(draft.years)}
          onChange={(years) => change({ years: Number(years) })}
        />
      </Card>
      <Amount view={view} draft={draft} />
      <ApplicantCard view={view} />
      <View className="apply-note">{applyText.charter}</View>
      {refusal === undefined ? null : (
        <RefusalSheet
          what={applyText.notSent}
          why={refusal}
          {...(wayOn ? { action: wayOn } : {})}
          onClose={dismiss}
        />
      )}
    </Page>
  );
}

type Draft = ReturnType<typeof useApply>['draft'];

/** What it would cost today, and until when it would reach. */
function Amount({ view, draft }: { readonly view: ApplyView; readonly draft: Draft }) {
  const society = view.societies.find(({ _id }) => _id === draft.societyId);
  if (!society) return null;
  const { name } = view.person.profile;
  const { amountFen, isSample } = duesFor(view.settings, society, { name, years: draft.years });
  return (
    <Card>
      <FactRow label={applyText.amount} value={moneyText(amountFen)} />
      <FactRow
        label={applyText.until}
        value={applyText.untilDay(fullDay(untilIfApproved(view.standing, draft.years)))}
      />
      {isSample ? <Notice tone="warning" text={applyText.sample} /> : null}
      <View className="apply-note">{applyText.payLater}</View>
    </Card>
  );
}

const ApplicantCard = ({ view: { person } }: { readonly view: ApplyView }) => {
  const { name, workplace, title, education, libraryYears } = person.profile;
  return (
    <Card title={applyText.applicant}>
      <FactRow label="姓名" value={name} />
      <FactRow label="手机号" value={person.phone} />
      <FactRow label="工作单位" value={workplace.name} />
      <FactRow label="职称" value={titleText[title]} />
      <FactRow label="学历" value={educationText[education]} />
      <FactRow label="工作年限" value={yearsText(libraryYears)} />
      <LinkRow label={applyText.edit} onTap={() => void Taro.navigateTo({ url: routes.profile })} />
    </Card>
  );
};
