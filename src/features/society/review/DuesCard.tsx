import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { StatusChip } from '#components/StatusChip';
import type { ApplicationShown } from '#contract/society';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { moneyText } from '#text/money';
import { duesText, reviewText, termAhead, unitText } from '../text';
import { VoucherPicture } from './VoucherPicture';

/** What is asked or has arrived, the voucher, and until when the membership would run (M5–M9). */
export function DuesCard({ application }: { readonly application: ApplicationShown }) {
  const { review, duesIfApproved } = application;
  const dues = review.dues ?? (review.status === 'submitted' ? duesIfApproved : undefined);
  if (!dues && !review.refund) return null;
  const isAsked = review.status === 'submitted';
  const isOpen = review.status !== 'approved' && dues !== undefined;
  return (
    <Card
      title={reviewText.dues}
      aside={
        isAsked && application.duesAreSample && <StatusChip text={duesText.sample} tone="warning" />
      }
    >
      {dues && (
        <>
          <FactRow
            label={review.dues ? duesText.due : duesText.ifApproved}
            value={moneyText(dues.amountFen)}
          />
          <FactRow label={unitText.years} value={unitText.yearsOf(dues.years)} />
          <FactRow label={duesText.remark} value={dues.remark} />
        </>
      )}
      {review.paidOn !== undefined && (
        <FactRow label={duesText.paidOn} value={fullDay(review.paidOn)} />
      )}
      {isOpen && <FactRow label={duesText.until} value={fullDay(termAhead(application))} />}
      {review.refund && (
        <FactRow
          label={duesText.refund}
          value={
            review.refund.refundedAt === undefined
              ? duesText.toRefund(moneyText(review.refund.fen))
              : duesText.refunded(
                  moneyText(review.refund.fen),
                  fullDay(civilDateOf(review.refund.refundedAt)),
                )
          }
        />
      )}
      {review.status === 'preliminarilyApproved' && review.voucherSentAt === undefined && (
        <View className="review-note">{reviewText.voucherNone}</View>
      )}
      <VoucherPicture application={application} />
    </Card>
  );
}
