import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMON_REFUSALS } from '#contract/call';
import type { Answer, Call, InputGiven, OutputOf, RefusalOf } from '#contract/call';
import type { Instant } from '#domain/calendar';
import * as z from '#domain/z';
import { bundleFunctions } from '../../config/bundleFunctions';
import { startProductCloud } from '../../config/demo/product';
import { demoTrainings } from '../../config/demo/trainings';
import { demoUnits } from '../../config/demo/units';

export type Documents = Readonly<Record<string, readonly object[]>>;
type AnswerTo<C extends Call> = Answer<OutputOf<C>, RefusalOf<C>>;

/** Answer of the call entry: the function's result, or the platform's own error. */
export interface Entry {
  readonly requestId?: string;
  readonly result?: unknown;
  readonly errCode?: number;
  readonly errMsg?: string;
}

export interface ProductOptions {
  readonly latencyMs?: number;
  /** Shorter than the cloud's 30 s where killed processes leave transactions behind. */
  readonly transactionLifetimeMs?: number;
  readonly processes?: number;
  /** What WeChat knows of the callers, instead of the demo's personas. */
  readonly people?: readonly object[];
  /** Runs before the cloud starts, with the folder that holds the bundles and database.json. */
  readonly prepare?: (directory: string) => void;
}

/** First morning of registration (O3); both trainings are open. */
export const OPENING = '2026-04-03T01:00:00.000Z' as Instant;

const Envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    refusal: z.looseObject({ code: z.string() }),
    message: z.string().check(z.regex(/[\u4e00-\u9fff]/)),
  }),
]);

/** The product on a local cloud of its own: real bundles, the real SDK, nothing replaced. */
export async function startProduct(options: ProductOptions = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'lsc-product-'));
  const functionsDir = path.join(directory, 'cloudfunctions');
  await bundleFunctions(functionsDir);
  const { prepare, people, ...limits } = options;
  prepare?.(directory);
  const peopleFile = people && path.join(directory, 'people.json');
  if (peopleFile) writeFileSync(peopleFile, JSON.stringify(people));
  const cloud = await startProductCloud({
    dataDir: path.join(directory, 'data'),
    functionsDir,
    port: 0,
    ...limits,
    ...(peopleFile ? { peopleFile } : {}),
  });
  return new Product(cloud, directory);
}

/** The platform answered instead of the function: it was killed, or took too long. */
class Unanswered extends Error {}

export class Product {
  constructor(
    readonly cloud: Awaited<ReturnType<typeof startProductCloud>>,
    private readonly directory: string,
  ) {}

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** A door of the local cloud: GET without a body, POST with one. */
  async door<Reply = unknown>(door: string, body?: unknown, openid?: string): Promise<Reply> {
    const response = await fetch(`${this.cloud.url}${door}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        'content-type': 'application/json',
        ...(openid === undefined ? {} : { 'x-openid': openid }),
      },
    });
    return (await response.json()) as Reply;
  }

  /** Forgets everything; then the notices' trainings, the units and `documents`, at `now`. */
  async load(documents: Documents = {}, now: Instant = OPENING): Promise<void> {
    await this.door('/console/reset', {});
    await this.setClock(now);
    await this.door('/console/import', {
      trainings: demoTrainings,
      units: demoUnits,
      ...documents,
    });
  }

  /** Starts `count` processes of a function a few at a time: all at once, a small machine loads them too slowly. */
  async warm(fn: 'training' | 'review', count: number): Promise<void> {
    for (let started = 0; started < count; started = this.cloud.functionPids(fn).length) {
      const calls = Array.from({ length: Math.min(started + 4, count) }, () =>
        this.send('oLSC_warming_up', fn, {
          call: fn === 'review' ? 'trainings' : 'list',
          input: {},
        }),
      );
      await Promise.all(calls);
    }
  }

  async import(documents: Documents): Promise<void> {
    await this.door('/console/import', documents);
  }

  /** Moves the cloud's clock; timers that become due have run when this answers. */
  async setClock(now: Instant): Promise<void> {
    await this.door('/console/clock', { now: Date.parse(now) });
  }

  async advance(ms: number): Promise<void> {
    await this.door('/console/clock', { advance: ms });
  }

  /** Sends any event as `openid`, or as nobody. */
  async send(openid: string | undefined, fn: string, event: unknown): Promise<Entry> {
    return this.door<Entry>(`/call/${fn}`, event, openid);
  }

  /** Sends any input to a call and holds the answer against the contract, extra keys included. */
  async ask<C extends Call>(
    openid: string | undefined,
    call: C,
    input: unknown,
  ): Promise<AnswerTo<C>> {
    const entry = await this.send(openid, call.fn, { call: call.name, input });
    if (!('result' in entry)) throw new Unanswered(`${call.fn}.${call.name}: ${entry.errMsg}`);
    const answer = keepsContract(call, entry.result);
    if (!answer.ok && answer.refusal.code === 'INTERNAL')
      throw new Error(`${call.fn}.${call.name} failed: ${await this.logOf(entry.requestId)}`);
    return answer;
  }

  /** What a function wrote during one invocation. */
  private async logOf(requestId: string | undefined): Promise<string> {
    const { invocations } = await this.door<{
      invocations: { requestId: string; logs: { text: string }[] }[];
    }>('/console/logs?limit=1000');
    const logs = invocations.find((one) => one.requestId === requestId)?.logs ?? [];
    return logs.map(({ text }) => text).join('\n');
  }

  async call<C extends Call>(
    openid: string | undefined,
    call: C,
    input: InputGiven<C>,
  ): Promise<AnswerTo<C>> {
    return this.ask(openid, call, input);
  }

  /** Asks again while no answer comes, as a person does; a process that was just killed may still be chosen. */
  async insist<C extends Call>(
    openid: string,
    call: C,
    input: InputGiven<C>,
    attempts = 5,
  ): Promise<AnswerTo<C>> {
    try {
      return await this.call(openid, call, input);
    } catch (error) {
      if (attempts <= 1 || !(error instanceof Unanswered)) throw error;
      return this.insist(openid, call, input, attempts - 1);
    }
  }

  /** The value of a call that is not refused. */
  async value<C extends Call>(openid: string, call: C, input: InputGiven<C>): Promise<OutputOf<C>> {
    const answer = await this.call(openid, call, input);
    if (!answer.ok) throw new Error(`${call.name} refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value;
  }

  /** The refusal of a call that is refused. */
  async refusal<C extends Call>(openid: string | undefined, call: C, input: unknown) {
    const answer = await this.ask(openid, call, input);
    if (answer.ok) throw new Error(`${call.name} answered ${JSON.stringify(answer.value)}`);
    return { ...answer.refusal, message: answer.message };
  }

  async documents<Document = Record<string, unknown>>(
    collection: string,
    query: object = {},
  ): Promise<Document[]> {
    const search = `query=${encodeURIComponent(JSON.stringify(query))}&limit=100000`;
    const page = await this.door<{ documents: Document[] }>(
      `/console/collections/${collection}?${search}`,
    );
    return page.documents;
  }

  /** Every document of every collection. */
  async dump(): Promise<Record<string, unknown[]>> {
    const { collections } = await this.door<{ collections: { name: string }[] }>(
      '/console/collections',
    );
    const dumps = collections.map(async ({ name }) => [name, await this.documents(name)] as const);
    return Object.fromEntries(await Promise.all(dumps));
  }
}

/** Throws when an answer is not what the contract says. */
function keepsContract<C extends Call>(call: C, result: unknown): AnswerTo<C> {
  const answer = Envelope.parse(result);
  if (answer.ok) {
    expect(answer.value).toStrictEqual(call.output.parse(answer.value));
    return { ok: true, value: answer.value as OutputOf<C> };
  }
  const schemas = [...call.refusals, ...COMMON_REFUSALS];
  const known = schemas.find((schema) => schema.safeParse(answer.refusal).success);
  if (!known) throw new Error(`unknown refusal ${JSON.stringify(answer.refusal)}`);
  expect(answer.refusal).toStrictEqual(known.parse(answer.refusal));
  return { ...answer, refusal: answer.refusal as RefusalOf<C> };
}
