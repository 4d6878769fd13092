import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { PrimaryButton } from '#components/PrimaryButton';
import type { MyUnitApplication } from '#contract/unit';
import { momentText } from '#text/dates';
import { applicationText } from '../text';
import '../unit.scss';

interface VoucherProps {
  readonly application: MyUnitApplication;
  readonly onSend: () => Promise<void>;
}

/** The picture of the transfer's slip: sent, looked at, replaced. */
export function Voucher({ application: { review, voucherFile }, onSend }: VoucherProps) {
  const { voucherSentAt } = review;
  const isSent = voucherSentAt !== undefined;
  return (
    <View className="unit-rows">
      {voucherFile === undefined ? null : (
        <Image
          className="unit-voucher"
          src={voucherFile}
          mode="aspectFit"
          aria-role="button"
          aria-label={applicationText.voucherAlt}
          onClick={() => void Taro.previewImage({ urls: [voucherFile] })}
        />
      )}
      <View className="unit-small">
        {isSent
          ? applicationText.voucherSent(momentText(voucherSentAt))
          : applicationText.voucherHow}
      </View>
      <PrimaryButton
        tone={isSent ? 'secondary' : 'primary'}
        label={isSent ? applicationText.voucherReplace : applicationText.voucherUpload}
        progress={applicationText.voucherBusy}
        onTap={onSend}
      />
    </View>
  );
}
