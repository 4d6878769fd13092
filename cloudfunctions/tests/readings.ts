import type { Answer, Call, InputGiven, OutputOf } from '#contract/call';
import type { Product } from './product';

/** One question to the database: the index that found the documents (or `scan`), and how many were looked at. */
export interface Reading {
  readonly subject: string;
  readonly index: string;
  readonly examined: number;
}

interface LoggedRequest {
  readonly invocation?: string;
  readonly subject?: string;
  readonly index?: string;
  readonly examined?: number;
}

/** What grows with the Society; everything else is small or read by id. */
const LARGE = new Set(['units', 'unitApplications', 'memberships']);

/** An answer with what the database read for it, among the collections that grow. Throws when the call is refused. */
export async function read<C extends Call>(
  product: Product,
  openid: string,
  call: C,
  input: InputGiven<C>,
): Promise<{ value: OutputOf<C>; readings: Reading[]; ms: number }> {
  const startedAt = performance.now();
  const entry = await product.send(openid, call.fn, { call: call.name, input });
  const ms = performance.now() - startedAt;
  const answer = entry.result as Answer<OutputOf<C>> | undefined;
  if (!answer?.ok)
    throw new Error(`${call.fn}.${call.name} failed: ${entry.errMsg ?? JSON.stringify(answer)}`);
  const log = await product.door<{ requests: LoggedRequest[] }>('/console/requests?limit=100');
  const readings = log.requests
    .filter(({ invocation }) => invocation === entry.requestId)
    .flatMap(({ subject = '', index, examined = 0 }): Reading[] =>
      index !== undefined && LARGE.has(subject) ? [{ subject, index, examined }] : [],
    );
  return { value: answer.value, readings, ms };
}

/** Documents looked at in all. Throws for a scan: no list of the Society may read a whole collection. */
export function examinedIn(readings: readonly Reading[]): number {
  const scan = readings.find(({ index }) => index === 'scan');
  if (scan) throw new Error(`${scan.subject} was scanned: ${scan.examined} documents`);
  return readings.reduce((sum, { examined }) => sum + examined, 0);
}
