import { FactRow } from '#components/FactRow';
import type { MyUnitApplication } from '#contract/unit';
import { fullDay } from '#text/dates';
import { staffText } from '#text/dues';
import { moneyText } from '#text/money';
import { regionWords } from '../form/place';
import { applicationText, applyText } from '../text';

/** What was applied for, as it was sent. */
export function Content({ application }: { readonly application: MyUnitApplication }) {
  const { form, review } = application;
  const { qualification, staff, years, mailing, invoiceTitle, creditCode } = form;
  const { recipient, mobile, landline, region, address, postcode } = mailing;
  const rows: readonly (readonly [string, string])[] = [
    [applyText.qualification, qualification],
    [applyText.staff, staffText(staff)],
    [applyText.years, applyText.yearsUnit(years)],
    ...(review.dues ? [[applicationText.amount, moneyText(review.dues.amountFen)] as const] : []),
    ...(review.term
      ? [
          [
            applicationText.term,
            `${fullDay(review.term.from)}至${fullDay(review.term.until)}`,
          ] as const,
        ]
      : []),
    [applyText.recipient, recipient],
    [applyText.mobile, mobile],
    [applyText.landline, landline],
    [applicationText.address, `${regionWords(region)}${address}（${postcode}）`],
    [applyText.invoiceTitle, invoiceTitle],
    [applicationText.creditCode, creditCode],
  ];
  return (
    <>
      {rows.map(([label, value]) => (
        <FactRow key={label} label={label} value={value} />
      ))}
    </>
  );
}
