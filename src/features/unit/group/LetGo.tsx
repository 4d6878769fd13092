import { useState } from 'react';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { groupText } from '../groupText';

/** Lets the order go after asking once. */
export function LetGo({ onLetGo }: { readonly onLetGo: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Card tone="list">
        <LinkRow label={groupText.letGo} onTap={() => setAsking(true)} />
      </Card>
      {asking ? (
        <ConfirmSheet
          tone="danger"
          title={groupText.letGoAsk}
          meaning={[groupText.letGoMeaning]}
          confirm={groupText.letGoConfirm}
          onConfirm={async () => {
            await onLetGo();
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
