import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { ApplicationShown } from '#contract/society';
import { momentText } from '#text/dates';
import { duesText, reviewText } from '../text';
import './review.scss';

/** The voucher that the applicant has sent; a tap shows it large. */
export function VoucherPicture({ application }: { readonly application: ApplicationShown }) {
  const { voucherUrl, review } = application;
  const [isLost, setLost] = useState(false);
  if (voucherUrl === undefined)
    return review.voucherSentAt === undefined ? null : (
      <View className="review-note">{reviewText.voucherLost}</View>
    );
  if (isLost) return <View className="review-note">{reviewText.voucherLost}</View>;
  return (
    <View
      className="review-voucher"
      aria-role="button"
      aria-label={`${reviewText.voucher}，${reviewText.voucherOpen}`}
      onClick={() => void Taro.previewImage({ urls: [voucherUrl] })}
    >
      <View className="review-note">
        {review.voucherSentAt === undefined
          ? reviewText.voucher
          : duesText.voucherSent(momentText(review.voucherSentAt))}
      </View>
      <Image
        className="review-voucher__picture"
        src={voucherUrl}
        mode="aspectFit"
        onError={() => setLost(true)}
      />
      <View className="review-voucher__open">{reviewText.voucherOpen}</View>
    </View>
  );
}
