import { Image } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import type { ApplicationShown } from '#contract/society';
import { staffText } from '#text/dues';
import { addressText } from '#text/provinces';
import { reviewText, unitText } from '../text';
import './review.scss';

type OfUnit = Extract<ApplicationShown, { kind: 'unit' }>;

/** The unit by form U, what it applies for, and who looks after it (U, M6). */
export function UnitFacts({ application }: { readonly application: OfUnit }) {
  const { form, contact, administrators, logoUrl, name } = application;
  const { mailing } = form;
  return (
    <>
      <Card title={reviewText.application}>
        <FactRow label={unitText.qualification} value={form.qualification} />
        <FactRow label={unitText.staff} value={staffText(form.staff)} />
        <FactRow label={unitText.years} value={unitText.yearsOf(form.years)} />
        <FactRow label={unitText.creditCode} value={form.creditCode} copy={form.creditCode} />
        <FactRow label={unitText.invoiceTitle} value={form.invoiceTitle} />
      </Card>
      <Card title={reviewText.unit}>
        {logoUrl !== undefined && (
          <Image
            className="review-logo"
            src={logoUrl}
            mode="aspectFit"
            aria-label={unitText.logoOf(name)}
          />
        )}
        <FactRow label={unitText.landline} value={contact.landline} call={contact.landline} />
        <FactRow label={unitText.mobile} value={contact.mobile} call={contact.mobile} />
        <FactRow label={unitText.email} value={contact.email} />
        <FactRow label={unitText.address} value={addressText(contact)} />
        <FactRow label={unitText.postcode} value={contact.postcode} />
        {contact.webSite !== undefined && (
          <FactRow label={unitText.webSite} value={contact.webSite} />
        )}
        {contact.fax !== undefined && <FactRow label={unitText.fax} value={contact.fax} />}
        {contact.remark !== undefined && <FactRow label={unitText.remark} value={contact.remark} />}
      </Card>
      <Card title={reviewText.mailing}>
        <FactRow label={unitText.recipient} value={mailing.recipient} />
        <FactRow label={unitText.mobile} value={mailing.mobile} call={mailing.mobile} />
        <FactRow label={unitText.landline} value={mailing.landline} />
        <FactRow label={unitText.address} value={addressText(mailing)} />
        <FactRow label={unitText.postcode} value={mailing.postcode} />
      </Card>
      <Card title={reviewText.administrators}>
        {administrators.map((one) => (
          <FactRow key={one.phone} label={one.name} value={one.phone} call={one.phone} />
        ))}
      </Card>
    </>
  );
}
