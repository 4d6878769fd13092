import type { CloudFile, PersonId, TrainingId } from './ids';
import type { ApplicationId } from './member/application';
import type { OrderId } from './order/orderId';

/** Where the vouchers of an application belong in the cloud's storage. */
export const voucherFolder = (application: ApplicationId): string =>
  `vouchers/${application.replace(':', '-')}`;

/** Where the vouchers of a training's transfer belong. */
export const orderFolder = (order: OrderId): string => `vouchers/${order}`;

/** Where the logos belong that a person uploads. */
export const logoFolder = (person: PersonId): string => `logos/${person}`;

/** Where somebody of finance puts bank statements. */
export const statementFolder = (person: PersonId): string => `statements/${person}`;

/** Where the invoices of an order belong. */
export const invoiceFolder = (order: OrderId): string => `invoices/${order}`;

/** Where the videos of a training's courses belong. */
export const videoFolder = (training: TrainingId): string => `videos/${training}`;

/** Where the seals of a training's certificates belong. */
export const sealFolder = (training: TrainingId): string => `seals/${training}`;

/** Where packed certificates wait for whoever asked for them. */
export const zipFolder = (person: PersonId): string => `zips/${person}`;

/** Whether the file lies directly in the folder: `cloud://env.bucket/folder/name`; a name of dots alone is a way out of it. */
export const isIn = (file: CloudFile, folder: string): boolean =>
  new RegExp(`^cloud://[^/]+/${folder}/(?!\\.+$)[A-Za-z0-9._-]+$`).test(file);
