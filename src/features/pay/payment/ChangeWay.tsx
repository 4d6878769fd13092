import { Button } from '@tarojs/components';
import { useState } from 'react';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { payText } from './text';
import './payment.scss';

interface ChangeWayProps {
  readonly label: string;
  readonly meaning: string;
  readonly onChange: () => Promise<void>;
}

/** Lets the open order go after asking once, so that another way is open. */
export function ChangeWay({ label, meaning, onChange }: ChangeWayProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button className="pay-quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={payText.letGoAsk}
          meaning={[meaning]}
          confirm={payText.letGoConfirm}
          onConfirm={async () => {
            await onChange();
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
