import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { openCashier } from '#cloud/cashier';
import { uploadPicture } from '#cloud/uploadPicture';
import { terminalInHand } from '#cloud/terminal';
import { type Screen, useLoaded } from '#cloud/useLoaded';
import type { Call } from '#contract/call';
import { orderCalls, type PaymentShown } from '#contract/order';
import { orderFolder } from '#domain/cloudFolder';
import { RegistrationId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { payText } from './text';

type Loading = Result<PaymentShown, Failure<typeof orderCalls.payment>>;

/** An open online payment is asked about each time the page is shown, whatever the phone believes of it. */
async function load(id: string | undefined): Promise<Loading> {
  const registrationId = RegistrationId.safeParse(id);
  if (!registrationId.success)
    return err({ code: 'REGISTRATION_UNKNOWN', message: payText.unknown });
  const input = { registrationId: registrationId.data, terminal: terminalInHand() };
  const shown = await callCloud(orderCalls.payment, input);
  const isPaying =
    shown.ok && shown.value.order?.status === 'open' && shown.value.order.channel === 'online';
  if (!isPaying) return shown;
  const checked = await callCloud(orderCalls.checkOnline, input);
  return checked.ok ? checked : shown;
}

export const usePayment = (
  id: string | undefined,
): Screen<PaymentShown, Failure<typeof orderCalls.payment>> => useLoaded(() => load(id));

interface Told {
  readonly what: string;
  readonly why: string;
}

const about = ({ registrationId, terminal }: PaymentShown) => ({ registrationId, terminal });

/** What somebody may do about paying. A refusal is told, and what is there now is shown. */
export function usePayActs({
  replace,
  refresh,
}: Pick<Screen<PaymentShown, unknown>, 'replace' | 'refresh'>) {
  const [refused, setRefused] = useState<Told>();
  const [note, setNote] = useState<string>();
  const [isUnanswered, setUnanswered] = useState(false);
  const refuse = async (what: string, failure: Failure<Call>) => {
    setRefused({ what, why: failure.message });
    if (failure.code !== 'UNREACHABLE') await refresh();
  };

  const check = async (payment: PaymentShown, unheard: string): Promise<void> => {
    const checked = await callCloud(orderCalls.checkOnline, about(payment));
    setUnanswered(!checked.ok);
    if (!checked.ok) {
      if (unheard === payText.confirming) setNote(unheard);
      return refuse(payText.notHeard, checked.refusal);
    }
    setNote(checked.value.order?.status === 'open' ? unheard : undefined);
    replace(checked.value);
  };
  return {
    refused,
    note,
    isUnanswered,
    dismiss: () => setRefused(undefined),
    payOnline: async (payment: PaymentShown): Promise<void> => {
      setNote(undefined);
      const { fen } = payment.price;
      const asked = await callCloud(orderCalls.payOnline, { ...about(payment), fen });
      if (!asked.ok) return refuse(payText.notPaid, asked.refusal);
      const outcome = await openCashier(asked.value.parameters);
      const unheard = {
        paid: payText.confirming,
        cancelled: payText.cancelled,
        failed: payText.cashierFailed,
      }[outcome];
      await check(payment, unheard);
    },
    check: (payment: PaymentShown) => check(payment, payText.stillOpen),
    payByBank: async (payment: PaymentShown): Promise<void> => {
      setNote(undefined);
      const { fen } = payment.price;
      const opened = await callCloud(orderCalls.payByBank, { ...about(payment), fen });
      if (!opened.ok) return refuse(payText.notChosen, opened.refusal);
      replace(opened.value);
    },
    letGo: async (payment: PaymentShown): Promise<void> => {
      setNote(undefined);
      const left = await callCloud(orderCalls.letGo, about(payment));
      if (!left.ok) return refuse(payText.notChanged, left.refusal);
      setUnanswered(false);
      replace(left.value);
    },
    sendVoucher: async (payment: PaymentShown): Promise<void> => {
      const { orderId } = payment.order!;
      const picture = await uploadPicture(orderFolder(orderId));
      if (!picture.ok) {
        if (picture.refusal.code === 'CANCELLED') return;
        return setRefused({ what: payText.notUploaded, why: picture.refusal.message });
      }
      const sent = await callCloud(orderCalls.sendVoucher, { orderId, file: picture.value });
      if (!sent.ok) return refuse(payText.notUploaded, sent.refusal);
      replace({ ...payment, order: sent.value });
      await Taro.showToast({ title: payText.uploaded, icon: 'success' });
    },
    /** False where nobody heard it: what was written stays. */
    askRefund: async (payment: PaymentShown, reason: string): Promise<boolean> => {
      const written = reason.trim() === '' ? {} : { reason };
      const asked = await callCloud(orderCalls.askRefund, { ...about(payment), ...written });
      if (asked.ok) replace(asked.value);
      else await refuse(payText.notRefunded, asked.refusal);
      return asked.ok || asked.refusal.code !== 'UNREACHABLE';
    },
  };
}
export type PayActs = ReturnType<typeof usePayActs>;
