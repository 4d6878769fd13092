import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Templates } from './wechat/context';

/** A mistake of the person who starts the cloud; the message is one sentence that says what to do. */
export class StartFailure extends Error {}

/** Collections and indexes; none declared when the default file is missing. Throws StartFailure. */
export function readDeclared(file: string | undefined, functionsDir: string) {
  const path = resolve(file ?? join(functionsDir, '..', 'database.json'));
  if (!existsSync(path)) {
    if (file !== undefined) throw new StartFailure(`--database: there is no file ${path}.`);
    return { collections: {} };
  }
  return readJson(path) as { collections: Record<string, { indexes: never[] }> };
}

/** Titles and labels of subscribe messages for the inbox: optional, beside database.json. */
export function readTemplates(functionsDir: string): Templates {
  const path = join(functionsDir, '..', 'messages.json');
  return existsSync(path) ? (readJson(path) as Templates) : {};
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartFailure(`${path} is not valid JSON: ${(error as Error).message}`);
  }
}
