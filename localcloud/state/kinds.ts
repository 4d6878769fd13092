import type { Callback } from '../pay/callbacks';
import type { Order, Refund } from '../pay/order';
import type { StoredObject } from '../storage/objectStore';
import type { InboxMessage } from '../wechat/inbox';
import type { MiniProgramCode } from '../wechat/miniProgramCodes';

/** A short-lived code that stands for a person; `expires` in ms of the cloud's clock. */
export interface Grant {
  openid: string;
  expires: number;
}

/** How many more messages of a template a person has allowed. */
export interface Consent {
  openid: string;
  templateId: string;
  count: number;
}

/** Everything the stand-ins remember, by kind. */
export interface Kinds {
  callback: Callback;
  clock: { offset: number };
  cloudId: Grant;
  code: MiniProgramCode;
  consent: Consent;
  file: StoredObject;
  loginCode: Grant;
  message: InboxMessage;
  order: Order;
  phoneCode: Grant;
  prepay: { outTradeNo: string };
  refund: Refund;
  secret: { secret: string };
  /** A timer trigger has been looked after up to this cloud time, ms. */
  timer: { until: number };
}
