import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { openDocument } from '#cloud/openDocument';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { certificateCalls, type MyCertificate } from '#contract/certificate';
import { showText } from '../text';

interface Refused {
  readonly what: string;
  readonly why: string;
}

/** The certificate as files, while its window is open (O3). */
export function Download({ certificate }: { readonly certificate: MyCertificate }) {
  const { certificateId } = certificate;
  const [refused, setRefused] = useState<Refused>();
  const takePdf = async (): Promise<void> => {
    const answer = await callCloud(certificateCalls.pdf, { certificateId });
    const what = showText.pdfFailed;
    if (!answer.ok) return setRefused({ what, why: answer.refusal.message });
    if (!(await openDocument(answer.value))) setRefused({ what, why: showText.notOpened });
  };
  const takeBadge = async (): Promise<void> => {
    const answer = await callCloud(certificateCalls.badge, { certificateId });
    if (!answer.ok) return setRefused({ what: showText.badgeFailed, why: answer.refusal.message });
    await Taro.setClipboardData({ data: answer.value.json });
    await Taro.showToast({ title: showText.badgeCopied, icon: 'none' });
  };
  return (
    <>
      <Card>
        <PrimaryButton
          tone="secondary"
          label={showText.pdf}
          progress={showText.pdfProgress}
          onTap={takePdf}
        />
        <View className="certificate-note">{`${showText.pdfNote}。${showText.copied}`}</View>
        <LinkRow label={showText.badge} note={showText.badgeNote} onTap={() => void takeBadge()} />
      </Card>
      {refused && <RefusalSheet {...refused} onClose={() => setRefused(undefined)} />}
    </>
  );
}
