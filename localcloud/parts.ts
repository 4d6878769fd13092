import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RequestLog } from './admin/requestLog';
import { openClock } from './clock';
import { openDatabase } from './database';
import { baseEnvironment, type Credentials } from './functions/environment';
import { InvocationLog } from './functions/invocationLog';
import { Invoker } from './functions/invoker';
import { Pool } from './functions/pool';
import { Callbacks } from './pay/callbacks';
import { Cashier } from './pay/cashier';
import { Ledger } from './pay/ledger';
import { Sessions } from './sessions';
import { readDeclared, readTemplates } from './startFiles';
import { occupy } from './state/occupy';
import { openRecords } from './state/records';
import { ObjectStore } from './storage/objectStore';
import { Ticker } from './timers/ticker';
import { Timers } from './timers/timers';
import type { WeChat } from './wechat/context';
import { People } from './wechat/people';

export interface PartsOptions {
  functionsDir: string;
  dataDir: string;
  latencyMs: number;
  transactionLifetimeMs?: number;
  processes: number;
  databaseFile?: string;
  peopleFile?: string;
  /** Base URL of the server once it listens. */
  url: () => string;
}
export type Parts = ReturnType<typeof openParts>;

/** Opens everything the doors lead to. Throws StartFailure. */
export function openParts(options: PartsOptions) {
  const { functionsDir, dataDir, url } = options;
  mkdirSync(dataDir, { recursive: true });
  const people = People.read(options.peopleFile);
  const templates = readTemplates(functionsDir);
  const declared = readDeclared(options.databaseFile, functionsDir);
  const leave = occupy(dataDir);
  const records = openRecords(join(dataDir, 'wechat.sqlite'));
  const clock = openClock(records);
  const now = () => clock.now();
  const { transactionLifetimeMs: lifetime } = options;
  const database = openDatabase({
    dir: join(dataDir, 'database'),
    declared,
    now,
    ...(lifetime === undefined ? {} : { transactionLifetimeMs: lifetime }),
  });
  const credentials = newCredentials();
  const environment = () => baseEnvironment(`${url()}/admin`, credentials);
  const sessions = new Sessions();
  const pool = new Pool(options.processes, environment, () => clock.offset());
  const invocations = new InvocationLog(clock);
  const invoker = new Invoker({ functionsDir, credentials }, pool, sessions, clock, invocations);
  const objects = new ObjectStore(dataDir, records, now);
  const wechat: WeChat = { records, people, templates, now, url };
  const ledger = new Ledger(records, now);
  const callbacks = new Callbacks(ledger, invoker);
  const cashier = new Cashier(ledger, callbacks);
  const timers = new Timers(functionsDir, records, invoker, now, warnOnce());
  return {
    functionsDir,
    records,
    clock,
    database,
    credentials,
    environment,
    sessions,
    pool,
    invocations,
    invoker,
    objects,
    wechat,
    ledger,
    callbacks,
    cashier,
    timers,
    leave,
    latencyMs: options.latencyMs,
    storage: { objects, url, now },
    requests: new RequestLog(),
    ticker: new Ticker(timers, cashier, callbacks),
  };
}

/** Forgets everything, the clock's offset too. */
export function resetParts(parts: Parts): void {
  parts.database.reset();
  parts.records.clear();
  parts.objects.clear();
  parts.clock.shift(0);
  parts.invocations.clear();
  parts.requests.clear();
}

export async function closeParts({ ticker, pool, database, records, leave }: Parts): Promise<void> {
  pool.close();
  await ticker.stop();
  database.close();
  records.close();
  leave();
}

const random = () => randomBytes(18).toString('hex');

/** Made anew at every start: only processes of this server can speak to it. */
function newCredentials(): Credentials {
  return { secretId: `AKID${random()}`, secretKey: random(), sessionToken: random() };
}

function warnOnce(): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    process.stderr.write(`localcloud: ${message}\n`);
  };
}
