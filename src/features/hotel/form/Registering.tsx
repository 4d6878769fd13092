import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { RoomPage } from '#contract/room';
import { moneyText } from '#text/money';
import { nightsText, stayFormText } from '#text/room';
import type { RoomView } from '../loadRoom';
import { hotelsOf, type OpenPage, priceOf } from '../stayDraft';
import { Agreement, Wishes } from './Agreement';
import { Choices } from './Choices';
import { Days } from './Days';
import { FullSheet } from './FullSheet';
import { HotelChoice } from './HotelChoice';
import { type StayForm, useStayForm } from './useStayForm';
import './form.scss';

interface RegisteringProps extends PropsWithChildren {
  readonly view: Omit<RoomView, 'page'> & { readonly page: OpenPage };
  /** Above the form: what one has to know first. */
  readonly before?: ReactNode;
  readonly onDone: (page: RoomPage, outcome: 'held' | 'waiting') => Promise<void>;
  readonly onRefused: () => Promise<void>;
}

/** The form of a stay: hotel, choice, days, consent, wishes, and one button (H2–H4, H7). */
export function Registering({ view, before, onDone, onRefused, children }: RegisteringProps) {
  const { page } = view;
  const form = useStayForm({ view, onDone, onRefused });
  const isChange = page.stay !== undefined || page.waiting !== undefined;
  return (
    <Page bottom={<Submit page={page} form={form} isChange={isChange} />}>
      {before}
      {form.isRestored ? <Notice text={stayFormText.restored} /> : null}
      <Card>
        <View className="stay-form">
          <HotelChoice page={page} form={form} />
          <Choices page={page} form={form} />
          <Days page={page} form={form} />
          <Agreement page={page} form={form} />
          <Wishes {...form} />
        </View>
      </Card>
      {children}
      <FullSheet page={page} form={form} />
      <Refused form={form} />
    </Page>
  );
}

interface SubmitProps {
  readonly page: OpenPage;
  readonly form: StayForm;
  readonly isChange: boolean;
}

/** What it costs in all, and the one button. */
function Submit({ page, form: { draft, submit }, isChange }: SubmitProps) {
  const { choice, from, until, hotelId } = draft;
  const price =
    choice &&
    priceOf(hotelsOf(page), { choice, from, until, ...(hotelId === undefined ? {} : { hotelId }) });
  return (
    <>
      {price ? (
        <View className="stay-total">
          <View className="stay-total__words">
            {`${stayFormText.total}（${nightsText(draft)}，${stayFormText.paidAtHotel}）`}
          </View>
          <View className="stay-total__amount">
            {price.isMost ? stayFormText.upTo(moneyText(price.total)) : moneyText(price.total)}
          </View>
        </View>
      ) : null}
      <PrimaryButton
        label={isChange ? stayFormText.submitChange : stayFormText.submit}
        progress={stayFormText.progress}
        onTap={submit}
      />
    </>
  );
}

/** Why it was not registered; where nobody heard it, the same once more. */
function Refused({ form: { refusal, again, dismiss } }: { readonly form: StayForm }) {
  if (!refusal) return null;
  const { code, message } = refusal.what;
  const mayRepeat = code === 'UNREACHABLE' || code === 'BUSY' || code === 'INTERNAL';
  return (
    <RefusalSheet
      what={code === 'UNREACHABLE' ? stayFormText.unheard : stayFormText.refused}
      why={mayRepeat ? `${message}。${stayFormText.repeatable}` : message}
      {...(mayRepeat ? { action: { label: stayFormText.retry, onTap: again } } : {})}
      onClose={dismiss}
    />
  );
}
