import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cloud, CloudDatabase } from './sdk';

export interface Connection {
  readonly db: CloudDatabase;
  /** A new empty collection with a name of its own. */
  freshCollection(): Promise<string>;
  close(): Promise<void>;
}

/** Has a unique index on `code`; a real environment must offer the same. */
export const UNIQUE_COLLECTION = 'conformance_unique';

/**
 * The real wx-server-sdk, against the local cloud, or with REMOTE=1 against a real environment, named by
 * CLOUD_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY.
 */
export async function connect(): Promise<Connection> {
  const isRemote = process.env['REMOTE'] === '1';
  const close = isRemote ? () => Promise.resolve() : await startLocal();
  const { default: cloud } = (await import('wx-server-sdk')) as unknown as { default: Cloud };
  cloud.init({ env: isRemote ? (process.env['CLOUD_ENV'] ?? '') : 'local-env' });
  const db = cloud.database();
  return {
    db,
    close,
    async freshCollection() {
      const name = `conformance_${randomBytes(6).toString('hex')}`;
      await db.createCollection(name);
      return name;
    },
  };
}

async function startLocal(): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const functionsDir = join(dir, 'functions');
  mkdirSync(functionsDir);
  const indexes = [{ name: 'code_unique', keys: { code: 1 }, unique: true }];
  const databaseFile = join(dir, 'database.json');
  writeFileSync(
    databaseFile,
    JSON.stringify({ collections: { [UNIQUE_COLLECTION]: { indexes } } }),
  );
  const { startLocalCloud } = await import('../server');
  const server = await startLocalCloud({ functionsDir, dataDir: join(dir, 'data'), databaseFile });
  Object.assign(process.env, server.session({ openid: 'oConformance0000000000000001' }));
  return async () => {
    await server.close();
    rmSync(dir, { recursive: true });
  };
}
