import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { MyUnitApplication, UnitShown } from '#contract/unit';
import type { DuesSettings } from '#domain/member/dues';
import { applicationDraftOf, firstApplication, useApplicationForm } from '../form/applicationDraft';
import { applyText, contactText } from '../text';
import { InvoiceQuestions } from './InvoiceQuestions';
import { MailingQuestions } from './MailingQuestions';
import { TierQuestions } from './TierQuestions';
import { useApplying } from './useApplying';
import '../unit.scss';

interface ApplyFormProps {
  readonly unit: UnitShown;
  /** What the Society has returned, to be corrected. */
  readonly returned: MyUnitApplication | undefined;
  readonly settings: DuesSettings;
  /** The unit or the tiers are not as they were shown. */
  readonly onStale: () => Promise<void>;
}

/** The application: what for, for how long, where to, on whose invoice. */
export function ApplyForm({ unit, returned, settings, onStale }: ApplyFormProps) {
  const { restored, open, discard } = useApplicationForm();
  const last = returned ?? unit.applications[0];
  const [begun] = useState(() =>
    last ? applicationDraftOf(last.form) : firstApplication(unit.name, unit.contact),
  );
  useEffect(() => open(`draft.unitApply.${unit.unitId}`, begun), [open, unit.unitId, begun]);
  const { refusal, dismiss, apply } = useApplying({ unit, returned, onStale });
  const reason = returned?.review.reason;
  return (
    <Page
      bottom={
        <PrimaryButton
          label={returned ? applyText.submitAgain : applyText.submit}
          progress={applyText.submitting}
          onTap={() => apply(begun)}
        />
      }
    >
      {reason === undefined ? null : (
        <Notice tone="warning" text={`${applyText.reason}：${reason}`} />
      )}
      {restored ? (
        <Notice
          text={contactText.restored}
          action={{ label: '放弃', onTap: () => discard(begun) }}
        />
      ) : last && !returned ? (
        <Notice text={applyText.renewal} />
      ) : null}
      <TierQuestions unit={unit} settings={settings} />
      <MailingQuestions contact={unit.contact} />
      <InvoiceQuestions />
      <View className="unit-small">{applyText.charter}</View>
      {refusal ? (
        <RefusalSheet
          what={applyText.notSubmitted}
          why={refusal.message}
          {...(refusal.action && { action: refusal.action })}
          onClose={dismiss}
        />
      ) : null}
    </Page>
  );
}
