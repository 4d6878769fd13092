import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { PrimaryButton } from '#components/PrimaryButton';
import { ReasonSheet } from '#components/ReasonSheet';
import { RefusalSheet } from '#components/RefusalSheet';
import { certificateCalls, type IssuedRow } from '#contract/certificate';
import type { CertificateId } from '#domain/certificate/certificate';
import { issuedText } from '../text';
import { ReissueSheet } from './ReissueSheet';

interface DecisionsProps {
  readonly row: IssuedRow;
  readonly onDone: (shown: CertificateId) => Promise<void>;
  /** Somebody else has decided meanwhile. */
  readonly onStale: () => Promise<void>;
}

interface Refused {
  readonly what: string;
  readonly code: string;
  readonly why: string;
}

/** Takes a certificate back, or puts a corrected one in its place. */
export function Decisions({ row, onDone, onStale }: DecisionsProps) {
  const { certificateId, name } = row;
  const [asking, setAsking] = useState<'revoke' | 'reissue'>();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const close = () => setAsking(undefined);
  const told = async (title: string, shown: CertificateId) => {
    close();
    setReason('');
    await Taro.showToast({ title, icon: 'success' });
    await onDone(shown);
  };
  const refuse = async (what: string, refusal: { code: string; message: string }) => {
    setRefused({ what, code: refusal.code, why: refusal.message });
    if (refusal.code !== 'UNREACHABLE') close();
    if (refusal.code.startsWith('CERTIFICATE_')) await onStale();
  };
  const revoke = async (why: string) => {
    const answer = await callCloud(certificateCalls.revoke, { certificateId, reason: why });
    if (!answer.ok) return refuse(issuedText.revokeRefused, answer.refusal);
    await told(issuedText.revoked, certificateId);
  };
  const reissue = async (corrected: { reason: string; name: string }) => {
    const answer = await callCloud(certificateCalls.reissue, { certificateId, ...corrected });
    if (!answer.ok) return refuse(issuedText.reissueRefused, answer.refusal);
    await told(issuedText.reissued, answer.value.certificateId);
  };
  return (
    <View className="certificates-form">
      <PrimaryButton label={issuedText.reissue} onTap={() => setAsking('reissue')} />
      <PrimaryButton tone="danger" label={issuedText.revoke} onTap={() => setAsking('revoke')} />
      {asking === 'revoke' ? (
        <ReasonSheet
          title={issuedText.revokeTitle(name)}
          meaning={issuedText.revokeMeaning}
          reader={issuedText.reader}
          common={issuedText.revokeCommon}
          confirm={issuedText.revokeConfirm}
          tone="danger"
          reason={reason}
          onWrite={setReason}
          onDecide={revoke}
          onClose={close}
        />
      ) : null}
      {asking === 'reissue' ? (
        <ReissueSheet name={name} onDecide={reissue} onClose={close} />
      ) : null}
      {refused ? (
        <RefusalSheet what={refused.what} why={refused.why} onClose={() => setRefused(undefined)} />
      ) : null}
    </View>
  );
}
