import { View } from '@tarojs/components';
import { useState } from 'react';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import type { ApplicationShown } from '#contract/society';
import type { ApplicationAct } from '#domain/member/decideOn';
import { actText, reviewText } from '../text';
import './review.scss';

type Asked = ApplicationAct | 'replace';

interface ActionsProps {
  readonly application: ApplicationShown;
  readonly onAsk: (act: Asked) => void;
}

/** What moves an application on, each in its state: at most one of them can be done at a time. */
const FORWARD: readonly ApplicationAct[] = [
  'approve',
  'recordDues',
  'approveFinally',
  'recordRefund',
];

/** The one way forward, always in sight; everything else in a sheet. */
export function Actions({ application, onAsk }: ActionsProps) {
  const [isOpen, setOpen] = useState(false);
  const { acts } = application;
  const forward = FORWARD.find((act) => acts.includes(act));
  const mayReplace = application.kind === 'unit' && application.mayReplaceAdministrators;
  const others: readonly Asked[] = [
    ...acts.filter((act) => act !== forward),
    ...(mayReplace ? (['replace'] as const) : []),
  ];
  if (forward === undefined && others.length === 0) return null;
  const ask = (act: Asked) => {
    setOpen(false);
    onAsk(act);
  };
  return (
    <View className="review-actions">
      {forward !== undefined && (
        <View className="review-actions__forward">
          <PrimaryButton label={actText[forward]} onTap={() => ask(forward)} />
        </View>
      )}
      {others.length > 0 && (
        <View className="review-actions__other">
          <PrimaryButton tone="secondary" label={reviewText.more} onTap={() => setOpen(true)} />
        </View>
      )}
      {isOpen && (
        <Sheet title={reviewText.more} onClose={() => setOpen(false)}>
          <View>
            {others.map((act) => (
              <LinkRow
                key={act}
                label={act === 'replace' ? reviewText.replace : actText[act]}
                onTap={() => ask(act)}
              />
            ))}
          </View>
        </Sheet>
      )}
    </View>
  );
}
