import { PrimaryButton } from '#components/PrimaryButton';
import { checkText } from '../text';
import type { Check } from './useCheck';

interface PublishProps {
  readonly shown: Check;
  readonly blocked: boolean;
  /** Every warning is confirmed. */
  readonly isRead: boolean;
  readonly onPublish: () => Promise<void>;
}

/** The one way on, or why it is not open. */
export function Publish({ shown, blocked, isRead, onPublish }: PublishProps) {
  const off = reasonOff(shown, blocked, isRead);
  const label = shown.state === 'draft' ? checkText.publish : checkText.publishChanges;
  return (
    <PrimaryButton
      label={off ?? label}
      progress={checkText.progress}
      disabled={off !== undefined}
      onTap={onPublish}
    />
  );
}

function reasonOff({ hasChanges }: Check, blocked: boolean, isRead: boolean): string | undefined {
  if (blocked) return checkText.blocked;
  if (!hasChanges) return checkText.unchanged;
  return isRead ? undefined : checkText.unread;
}
