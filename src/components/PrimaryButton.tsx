import { Button } from '@tarojs/components';
import { useRef, useState } from 'react';
import './PrimaryButton.scss';

interface PrimaryButtonProps {
  readonly label: string;
  /** Shown while `onTap` runs, e.g. 正在提交…. */
  readonly progress?: string;
  readonly tone?: 'primary' | 'secondary' | 'danger';
  readonly disabled?: boolean;
  readonly onTap: () => Promise<void> | void;
}

/** The way forward. Taps while the last one is still running do nothing; the running one shows progress. */
export function PrimaryButton(props: PrimaryButtonProps) {
  const { label, progress = '请稍候…', tone = 'primary', disabled = false, onTap } = props;
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const tap = async () => {
    if (running.current || disabled) return;
    running.current = true;
    setBusy(true);
    try {
      await onTap();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return (
    <Button
      className={`primary-button primary-button--${tone}${busy ? ' primary-button--busy' : ''}`}
      disabled={disabled}
      loading={busy}
      aria-label={busy ? progress : label}
      onClick={() => void tap()}
    >
      {busy ? progress : label}
    </Button>
  );
}
