import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestLog } from '../admin/requestLog';
import type { Clock } from '../clock';
import type { Database } from '../database';
import { listFunctions, readFunction } from '../functions/catalog';
import type { InvocationLog } from '../functions/invocationLog';
import type { Invoker } from '../functions/invoker';
import type { Pool } from '../functions/pool';
import { readObject } from '../http/body';
import { Refusal, type Exchange, type Reply } from '../http/exchange';
import type { Router } from '../http/router';
import { fileIdOf, pathFault, type ObjectStore } from '../storage/objectStore';
import type { Fired, Timers } from '../timers/timers';
import type { WeChat } from '../wechat/context';
import { isScene, makeCode } from '../wechat/miniProgramCodes';

export interface ConsoleContext {
  functionsDir: string;
  database: Database;
  clock: Clock;
  invocations: InvocationLog;
  requests: RequestLog;
  pool: Pool;
  invoker: Invoker;
  wechat: WeChat;
  objects: ObjectStore;
  timers: Timers;
  /** Does everything that is due by the cloud's clock and waits for it. */
  settle(): Promise<Fired[]>;
  reset(): void;
}

/** What the developer sees and moves; see README, Doors. */
export function consoleDoors(router: Router, context: ConsoleContext): void {
  const { clock, requests, invocations, wechat } = context;
  router
    .on('GET', '/console', () => page('page.html', 'text/html'))
    .on('GET', '/console/page.js', () => page('page.js', 'text/javascript'))
    .on('GET', '/console/overview', () => ({ json: overview(context) }))
    .on('GET', '/console/collections', () => ({
      json: { collections: context.database.collections() },
    }))
    .on('GET', '/console/collections/:name', (exchange) => browse(context, exchange))
    .on('GET', '/console/logs', ({ query }) => ({
      json: { invocations: invocations.list(query.get('function') ?? undefined, limitOf(query)) },
    }))
    .on('GET', '/console/requests', ({ query }) => ({
      json: { requests: requests.list(limitOf(query)) },
    }))
    .on('GET', '/console/stats', () => ({ json: { actions: requests.actions() } }))
    .on('POST', '/console/stats', () => {
      requests.resetCounts();
      return { json: { actions: {} } };
    })
    .on('GET', '/console/clock', () => ({ json: { now: clock.now(), offset: clock.offset() } }))
    .on('POST', '/console/clock', (exchange) => moveClock(context, exchange))
    .on('GET', '/console/payments', () => ({
      json: {
        orders: wechat.records.newest('order'),
        refunds: wechat.records.newest('refund'),
        callbacks: wechat.records.newest('callback'),
      },
    }))
    .on('GET', '/console/files', () => ({ json: { files: files(context) } }))
    .on('POST', '/console/warm/:function', (exchange) => warm(context, exchange))
    .on('POST', '/console/timers/:function/:trigger', (exchange) => fireTimer(context, exchange))
    .on('POST', '/console/callbacks/:function', (exchange) => callBack(context, exchange))
    .on('POST', '/console/import', (exchange) => importDocuments(context, exchange))
    .on('POST', '/console/storage-import', (exchange) => importFile(context, exchange))
    .on('POST', '/console/codes', (exchange) => addCode(context, exchange))
    .on('POST', '/console/reset', () => {
      context.reset();
      return { json: { ok: true } };
    });
}

function page(name: string, type: string): Reply {
  return { bytes: readFileSync(join(__dirname, name)), type: `${type}; charset=utf-8` };
}

function overview({ functionsDir, pool, wechat }: ConsoleContext) {
  return {
    functions: listFunctions(functionsDir),
    processes: pool.pids().length,
    busy: pool.busy(),
    people: wechat.people.list(),
  };
}

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 100);
  return Number.isInteger(limit) && limit > 0 ? limit : 100;
}

function browse({ database }: ConsoleContext, { params, query }: Exchange): Reply {
  const text = query.get('query') || '{}';
  let wanted: unknown;
  try {
    wanted = JSON.parse(text);
  } catch {
    throw new Refusal(400, `查询条件不是 JSON：${text}`);
  }
  const page = {
    query: wanted as object,
    skip: Number(query.get('skip') ?? 0),
    limit: limitOf(query),
  };
  return { json: database.browse(params['name'] ?? '', page) };
}

/** `{now}` sets, `{advance}` moves, `{reset:true}` returns to the machine's clock; all in ms. Answers when all that became due is done. */
async function moveClock(context: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const { clock } = context;
  const { now, advance, reset } = await readObject(exchange);
  if (reset === true) clock.shift(0);
  else if (typeof now === 'number' && Number.isFinite(now))
    clock.shift(Math.round(now - Date.now()));
  else if (typeof advance === 'number' && Number.isFinite(advance))
    clock.shift(clock.offset() + Math.round(advance));
  else throw new Refusal(400, 'Give {"now": ms}, {"advance": ms} or {"reset": true}.');
  const fired = await context.settle();
  return { json: { now: clock.now(), offset: clock.offset(), fired } };
}

/** `{processes}`: starts that many processes of the function beforehand. */
async function warm({ pool, functionsDir }: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const name = exchange.params['function'] ?? '';
  const definition = readFunction(functionsDir, name);
  if (definition === undefined) throw new Refusal(404, `There is no function ${name}.`);
  const { processes } = await readObject(exchange);
  await pool.warm(definition, Number(processes));
  return { json: { processes: pool.pids(name).length } };
}

async function fireTimer({ timers, clock }: ConsoleContext, { params }: Exchange): Promise<Reply> {
  const fired = await timers.fire(
    params['function'] ?? '',
    params['trigger'] ?? '',
    new Date(clock.now()),
  );
  return { json: fired };
}

/** Calls a function as WeChat Pay does, with any event: late, twice, out of order or made up. */
async function callBack({ invoker }: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const functionName = exchange.params['function'] ?? '';
  const event = await readObject(exchange);
  const answer = await invoker.invoke({ functionName, event, source: 'wx_pay' });
  return { json: answer.ok ? { ...answer, result: JSON.parse(answer.result) as unknown } : answer };
}

async function importDocuments({ database }: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const imported: Record<string, number> = {};
  for (const [collection, documents] of Object.entries(
    await readObject(exchange, 256 * 1024 * 1024),
  )) {
    if (!Array.isArray(documents))
      throw new Refusal(400, `${collection} must be a list of documents.`);
    await database.importDocuments(collection, documents as Record<string, unknown>[]);
    imported[collection] = documents.length;
  }
  return { json: { imported } };
}

function files({ objects }: ConsoleContext) {
  return objects.list().map((object) => ({ ...object, fileID: fileIdOf(object.path) }));
}

async function importFile({ objects }: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const { path, base64 } = await readObject(exchange, 256 * 1024 * 1024);
  const fault = pathFault(path);
  if (fault !== undefined) throw new Refusal(400, fault);
  if (typeof base64 !== 'string') throw new Refusal(400, 'base64 must be a text.');
  const object = await objects.put(String(path), Buffer.from(base64, 'base64'));
  return { json: { fileID: fileIdOf(object.path), size: object.size } };
}

async function addCode({ wechat }: ConsoleContext, exchange: Exchange): Promise<Reply> {
  const { scene, page = '', label = '' } = await readObject(exchange);
  if (!isScene(scene))
    throw new Refusal(400, 'scene must have 1 to 32 characters of the set that WeChat allows.');
  return { json: makeCode(wechat, { scene, page: String(page), label: String(label) }) };
}
