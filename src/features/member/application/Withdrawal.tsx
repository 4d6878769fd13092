import { Button, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { memberCalls, type MyMembership } from '#contract/member';
import { applicationText } from '../membershipPagesText';
import type { Application } from './index';
import './application.scss';

interface WithdrawalProps {
  readonly application: Application;
  readonly onWithdrawn: (now: MyMembership) => void;
}

/** Takes the application back after asking once, with a word to whoever may have paid already. */
export function Withdrawal({ application, onWithdrawn }: WithdrawalProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { membershipId, review } = application;
  const withdraw = async () => {
    const answer = await callCloud(memberCalls.withdraw, {
      membershipId,
      revision: review.revision,
    });
    setAsking(false);
    if (!answer.ok) return setProblem(answer.refusal.message);
    onWithdrawn(answer.value);
    await Taro.showToast({ title: applicationText.withdrawn, icon: 'success' });
  };
  return (
    <>
      <Button className="application-withdraw" onClick={() => setAsking(true)}>
        {applicationText.withdraw}
      </Button>
      {asking ? (
        <Sheet title={applicationText.withdrawAsk} onClose={() => setAsking(false)}>
          <View>{applicationText.withdrawMeaning}</View>
          {review.status === 'preliminarilyApproved' ? (
            <Notice tone="warning" text={applicationText.withdrawPaid} />
          ) : null}
          <PrimaryButton
            tone="danger"
            label={applicationText.confirm}
            progress={applicationText.progress}
            onTap={withdraw}
          />
          <PrimaryButton
            tone="secondary"
            label={applicationText.keep}
            onTap={() => setAsking(false)}
          />
        </Sheet>
      ) : null}
      {problem === undefined ? null : (
        <RefusalSheet
          what={applicationText.notWithdrawn}
          why={problem}
          onClose={() => setProblem(undefined)}
        />
      )}
    </>
  );
}
