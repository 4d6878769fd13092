import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { admin } from './admin/admin';
import { RequestLog } from './admin/requestLog';
import { openClock } from './clock';
import { consoleDoors } from './console/doors';
import { openDatabase, type Database } from './database';
import { baseEnvironment, invocationEnvironment, type Credentials } from './functions/environment';
import { callFunction } from './functions/callEntry';
import { InvocationLog } from './functions/invocationLog';
import { Invoker } from './functions/invoker';
import { Pool } from './functions/pool';
import { Router } from './http/router';
import { createHttpServer } from './http/serve';
import { Callbacks } from './pay/callbacks';
import { Cashier } from './pay/cashier';
import { Ledger } from './pay/ledger';
import { readDeclared, readTemplates, StartFailure } from './startFiles';
import { phoneDoors } from './phone/doors';
import { Sessions, type Session } from './sessions';
import { openRecords } from './state/records';
import { getObject, putObject } from './storage/doors';
import { ObjectStore } from './storage/objectStore';
import { Timers } from './timers/timers';
import { Ticker } from './timers/ticker';
import type { WeChat } from './wechat/context';
import { People } from './wechat/people';

export interface LocalCloudOptions {
  /** One folder per function. */
  functionsDir: string;
  /** Everything durable lives here. */
  dataDir: string;
  /** 0 = any free port. */
  port?: number;
  /** Added to every database action, ms. */
  latencyMs?: number;
  /** At most this many function processes over all functions. */
  processes?: number;
  /** Declares collections and indexes; default `functionsDir/../database.json`. */
  databaseFile?: string;
  /** What WeChat knows of the callers. */
  peopleFile?: string;
}

export interface LocalCloud {
  url: string;
  port: number;
  /** Process ids of a function's processes, or of all. */
  functionPids(name?: string): number[];
  /** An identity without a function: variables that let the SDK run in the calling process as that caller. */
  session(caller?: {
    openid?: string;
    unionid?: string;
    openapi?: string[];
  }): Record<string, string>;
  close(): Promise<void>;
}

const PROCESSES = 16;

/** Starts the local cloud on 127.0.0.1. Throws StartFailure. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const functionsDir = resolve(options.functionsDir);
  if (!existsSync(functionsDir) || !statSync(functionsDir).isDirectory())
    throw new StartFailure(
      `There is no folder ${functionsDir}: give the folder that holds one folder per function with --functions.`,
    );
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const records = openRecords(join(dataDir, 'wechat.sqlite'));
  const clock = openClock(records);
  const now = () => clock.now();
  const declared = readDeclared(options.databaseFile, functionsDir);
  const database: Database = openDatabase({ dir: join(dataDir, 'database'), declared, now });
  const credentials = newCredentials();
  const sessions = new Sessions();
  let url = '';
  const environment = () => baseEnvironment(`${url}/admin`, credentials);
  const pool = new Pool(options.processes ?? PROCESSES, environment);
  const invocations = new InvocationLog(clock);
  const invoker = new Invoker({ functionsDir, credentials }, pool, sessions, clock, invocations);
  const objects = new ObjectStore(dataDir, records, now);
  const storage = { objects, url: () => url, now };
  const people = People.read(options.peopleFile);
  const wechat: WeChat = {
    records,
    people,
    templates: readTemplates(functionsDir),
    now,
    url: () => url,
  };
  const ledger = new Ledger(records, now);
  const callbacks = new Callbacks(ledger, invoker);
  const cashier = new Cashier(ledger, callbacks);
  const timers = new Timers(functionsDir, records, invoker, now, warnOnce());
  const ticker = new Ticker(timers, cashier, callbacks);
  const requests = new RequestLog();
  const reset = () => {
    database.reset();
    records.clear();
    objects.clear();
    clock.shift(0);
    invocations.clear();
    requests.clear();
  };

  const router = new Router();
  const adminContext = {
    credentials,
    sessions,
    database,
    invoker,
    storage,
    wechat,
    ledger,
    requests,
    latencyMs: options.latencyMs ?? 0,
  };
  router
    .on('GET', '/health', () => ({ json: { ok: true } }))
    .on('POST', '/admin', (exchange) => admin(adminContext, exchange))
    .on('POST', '/call/:function', (exchange) => callFunction(invoker, wechat, exchange))
    .on('PUT', '/cos/*path', (exchange) => putObject(objects, exchange))
    .on('GET', '/tcb/*path', (exchange) => getObject(objects, exchange));
  phoneDoors(router, { wechat, storage, cashier, callbacks });
  consoleDoors(router, {
    functionsDir,
    database,
    clock,
    invocations,
    requests,
    pool,
    wechat,
    objects,
    timers,
    reset,
    settle: () => ticker.settle(),
  });

  const server = createHttpServer(router);
  const port = await listen(server, options.port ?? 0);
  url = `http://127.0.0.1:${port}`;
  ticker.start();
  return {
    url,
    port,
    functionPids: (name) => pool.pids(name),
    session: (caller = {}) => {
      const { openapi = [], ...who } = caller;
      const session: Session = {
        requestId: 'session',
        functionName: 'session',
        source: 'wx_client',
        openapi,
        ...who,
      };
      return {
        ...environment(),
        ...invocationEnvironment(session, sessions.open(session), credentials),
      };
    },
    async close() {
      ticker.stop();
      pool.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      database.close();
      records.close();
    },
  };
}

const random = () => randomBytes(18).toString('hex');

/** Made anew at every start: only processes of this server can speak to it. */
function newCredentials(): Credentials {
  return { secretId: `AKID${random()}`, secretKey: random(), sessionToken: random() };
}

function listen(server: ReturnType<typeof createHttpServer>, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop the program that uses it or choose another with --port.`;
      fail(error.code === 'EADDRINUSE' ? new StartFailure(taken) : error);
    });
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function warnOnce(): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    process.stderr.write(`localcloud: ${message}\n`);
  };
}
