import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { uploadPicture } from '#cloud/uploadPicture';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { memberCalls, type MyMembership } from '#contract/member';
import { voucherFolder } from '#domain/cloudFolder';
import { applicationText } from '../membershipPagesText';
import type { Application } from './index';
import './application.scss';

interface VoucherFieldProps {
  readonly application: Application;
  readonly onSent: (now: MyMembership) => void;
}

/** The picture of the transfer: choose, see, replace. */
export function VoucherField({ application, onSent }: VoucherFieldProps) {
  const [problem, setProblem] = useState<string>();
  const { membershipId, voucherFile } = application;
  const send = async () => {
    const picture = await uploadPicture(voucherFolder(membershipId));
    if (!picture.ok) {
      if (picture.refusal.code !== 'CANCELLED') setProblem(picture.refusal.message);
      return;
    }
    const answer = await callCloud(memberCalls.sendVoucher, { membershipId, file: picture.value });
    if (!answer.ok) return setProblem(answer.refusal.message);
    onSent(answer.value);
    await Taro.showToast({ title: applicationText.uploaded, icon: 'success' });
  };
  return (
    <View className="voucher">
      <View className="voucher__title">{applicationText.voucherTitle}</View>
      {voucherFile === undefined ? null : (
        <Image
          className="voucher__picture"
          src={voucherFile}
          mode="aspectFit"
          aria-role="button"
          aria-label={applicationText.voucherAlt}
          onClick={() => void Taro.previewImage({ urls: [voucherFile] })}
        />
      )}
      <View className="application-note">{applicationText.voucherHint}</View>
      <PrimaryButton
        tone={voucherFile === undefined ? 'primary' : 'secondary'}
        label={voucherFile === undefined ? applicationText.upload : applicationText.replace}
        progress={applicationText.uploading}
        onTap={send}
      />
      {problem === undefined ? null : (
        <RefusalSheet
          what={applicationText.notUploaded}
          why={problem}
          onClose={() => setProblem(undefined)}
        />
      )}
    </View>
  );
}
