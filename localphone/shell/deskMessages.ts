import type { PhoneNews } from '../wx/deskNews';
import type { NetworkChoice } from './deskState';

/** What the desk tells the phone in its frame. */
export type DeskOrder =
  | { kind: 'network'; state: NetworkChoice }
  /** The cloud's clock was moved. */
  | { kind: 'clock' };

export type FromPhone = { from: 'localphone' } & (PhoneNews | { kind: 'ready' });
export type FromDesk = { from: 'desk' } & DeskOrder;

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

export const isFromPhone = (data: unknown): data is FromPhone =>
  isObject(data) && data['from'] === 'localphone';

export const isFromDesk = (data: unknown): data is FromDesk =>
  isObject(data) && data['from'] === 'desk';
