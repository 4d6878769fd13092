import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import { verifyText } from '../text';
import { scannedBy, type Wanted, wantedFrom } from './address';

/** A badge is the longest that may be pasted. */
const MOST = 20_000;

interface AskFormProps {
  /** One has been checked already. */
  readonly isNext: boolean;
  readonly onAsk: (wanted: Wanted) => Promise<void>;
  /** Another code than a certificate's was scanned. */
  readonly onForeign: () => void;
  readonly onFailed: () => void;
}

/** Asks for the certificate: typed, or scanned. */
export function AskForm({ isNext, onAsk, onForeign, onFailed }: AskFormProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const ask = async () => {
    const wanted = wantedFrom(typed);
    if (!wanted) return setError(verifyText.empty);
    await onAsk(wanted);
  };
  const scan = async () => {
    try {
      const wanted = scannedBy(await Taro.scanCode({ scanType: ['qrCode', 'wxCode'] as never }));
      if (wanted === 'foreign') return onForeign();
      await onAsk(wanted);
    } catch (problem) {
      if (isCancelled(problem)) return;
      console.warn('nothing scanned', problem);
      onFailed();
    }
  };
  return (
    <Card title={isNext ? verifyText.another : verifyText.title}>
      {isNext ? null : <View>{verifyText.intro}</View>}
      <View className="certificate-note">{verifyText.how}</View>
      <TextField
        label={verifyText.typed}
        placeholder={verifyText.placeholder}
        value={typed}
        maxLength={MOST}
        error={error}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
      />
      <PrimaryButton label={verifyText.check} progress={verifyText.checking} onTap={ask} />
      <PrimaryButton tone="secondary" label={verifyText.scan} onTap={scan} />
    </Card>
  );
}

const isCancelled = (problem: unknown): boolean =>
  typeof problem === 'object' &&
  problem !== null &&
  String(Reflect.get(problem, 'errMsg')).includes('cancel');
