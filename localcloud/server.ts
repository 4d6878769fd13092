import { existsSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { doorsOf } from './doors';
import { invocationEnvironment } from './functions/environment';
import { createHttpServer } from './http/serve';
import { closeParts, openParts, type Parts } from './parts';
import { StartFailure } from './startFiles';

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
  /** Real time after which a transaction is aborted, ms; default 30 s, as in the cloud. */
  transactionLifetimeMs?: number;
  /** Declares collections and indexes; default `functionsDir/../database.json`. */
  databaseFile?: string;
  /** What WeChat knows of the callers. */
  peopleFile?: string;
}

/** An identity without a function. */
export interface SessionCaller {
  openid?: string;
  unionid?: string;
  /** WeChat APIs it may call. */
  openapi?: string[];
}

export interface LocalCloud {
  url: string;
  port: number;
  /** Process ids of a function's processes, or of all. */
  functionPids(name?: string): number[];
  /** Variables that let the SDK run in the calling process as that caller. */
  session(caller?: SessionCaller): Record<string, string>;
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
  let url = '';
  const parts = openParts({
    latencyMs: 0,
    processes: PROCESSES,
    ...options,
    functionsDir,
    dataDir: resolve(options.dataDir),
    url: () => url,
  });
  const server = createHttpServer(doorsOf(parts));
  const port = await listen(server, options.port ?? 0).catch(async (error: unknown) => {
    await closeParts(parts);
    throw error;
  });
  url = `http://127.0.0.1:${port}`;
  parts.ticker.start();
  return {
    url,
    port,
    functionPids: (name) => parts.pool.pids(name),
    session: (caller = {}) => sessionEnvironment(parts, caller),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await closeParts(parts);
    },
  };
}

function sessionEnvironment(
  { sessions, credentials, environment }: Parts,
  { openapi = [], ...who }: SessionCaller,
): Record<string, string> {
  const session = {
    requestId: 'session',
    functionName: 'session',
    source: 'wx_client',
    openapi,
    ...who,
  };
  const token = sessions.open(session);
  return { ...environment(), ...invocationEnvironment(session, token, credentials) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop the program that uses it or choose another with --port.`;
      fail(error.code === 'EADDRINUSE' ? new StartFailure(taken) : error);
    });
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
