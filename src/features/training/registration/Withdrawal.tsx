import { Button, View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { type MyRegistration, trainingCalls } from '#contract/training';
import { withdrawQuestion, withdrawText } from '#text/registration';
import './withdraw.scss';

interface WithdrawalProps {
  readonly mine: MyRegistration;
  /** The training has a limit of seats. */
  readonly limited: boolean;
  readonly onWithdrawn: (mine: MyRegistration) => void;
}

/** Withdraws after asking once, with what it means. */
export function Withdrawal({ mine, limited, onWithdrawn }: WithdrawalProps) {
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Failure<typeof trainingCalls.withdraw>>();
  const withdraw = async () => {
    const answer = await callCloud(trainingCalls.withdraw, { trainingId: mine.trainingId });
    setAsking(false);
    if (answer.ok) onWithdrawn(answer.value);
    else setRefusal(answer.refusal);
  };
  return (
    <>
      <Button className="withdraw" onClick={() => setAsking(true)}>
        {withdrawText.button}
      </Button>
      {asking && (
        <Sheet title={withdrawText.ask} onClose={() => setAsking(false)}>
          <View>{withdrawQuestion(mine.status, limited)}</View>
          <PrimaryButton
            tone="danger"
            label={withdrawText.confirm}
            progress={withdrawText.progress}
            onTap={withdraw}
          />
          <PrimaryButton
            tone="secondary"
            label={withdrawText.keep}
            onTap={() => setAsking(false)}
          />
        </Sheet>
      )}
      {refusal && (
        <RefusalSheet
          what={withdrawText.refused}
          why={refusal.message}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </>
  );
}
