import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import type { ReviewShown } from '#contract/membership';
import { momentText } from '#text/dates';
import { applicationText } from '../text';
import '../unit.scss';

interface VoucherProps {
  readonly review: ReviewShown;
  readonly onSend: () => Promise<void>;
}

/** The picture of the transfer's slip, sent or replaced. */
export function Voucher({ review: { voucherSentAt }, onSend }: VoucherProps) {
  const isSent = voucherSentAt !== undefined;
  return (
    <View className="unit-rows">
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
