import type { IncomingMessage } from 'node:http';

/** One HTTP request as the doors see it. */
export interface Exchange {
  method: string;
  /** Path without the query, percent-decoded by each door as it needs. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** Values of the route's `:name` parts, decoded. */
  params: Record<string, string>;
  request: IncomingMessage;
}

/** What a door answers: JSON unless `bytes` or `file` is given. */
export interface Reply {
  status?: number;
  json?: unknown;
  bytes?: Buffer;
  file?: string;
  /** Bytes of `file` to send, both ends included. */
  range?: { start: number; end: number };
  type?: string;
  headers?: Record<string, string>;
}
export type Door = (exchange: Exchange) => Promise<Reply> | Reply;

/** A request that cannot be understood; `message` tells the developer what to change. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
