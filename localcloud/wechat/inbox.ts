import { randomUUID } from 'node:crypto';
import type { Records } from '../state/records';

export interface InboxMessage {
  id: string;
  /** Receiver: an openid, or a phone number for `sms`. */
  to: string;
  at: number;
  kind: 'subscribe' | 'sms';
  title: string;
  lines: { label: string; value: string }[];
  page?: string;
  text?: string;
}

export function deliver(records: Records, message: Omit<InboxMessage, 'id'>): InboxMessage {
  const delivered = { id: randomUUID(), ...message };
  records.put('message', delivered.id, delivered);
  return delivered;
}

/** Newest first; without receivers everybody's. */
export function messagesTo(records: Records, receivers?: readonly string[]): InboxMessage[] {
  const all = records.newest('message');
  return receivers === undefined ? all : all.filter(({ to }) => receivers.includes(to));
}
