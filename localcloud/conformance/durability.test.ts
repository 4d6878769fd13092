import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../database';

const ROUNDS = 6;
const dir = mkdtempSync(join(tmpdir(), 'durability-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A small linear congruential generator: the same kills every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

interface Acknowledged {
  inserted: string[];
  counted: number;
}

/** Runs a writer until it has acknowledged `lines` things, kills it, and gives all that it acknowledged. */
async function killedAfter(lines: number, round: number): Promise<Acknowledged> {
  const script = join(__dirname, 'durabilityWriter.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: Acknowledged = { inserted: [], counted: 0 };
  let left = lines;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.endsWith('}')) continue;
    const said = JSON.parse(line) as { inserted?: string; counted?: number };
    if (said.inserted !== undefined) acknowledged.inserted.push(said.inserted);
    acknowledged.counted += said.counted ?? 0;
    if (--left === 0) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return acknowledged;
}

it(`kill -9 under load loses no acknowledged write in ${ROUNDS} rounds`, async () => {
  const random = seeded(20261120);
  const inserted: string[] = [];
  let counted = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const acknowledged = await killedAfter(20 + Math.floor(random() * 1500), round);
    inserted.push(...acknowledged.inserted);
    counted += acknowledged.counted;
    const database = openDatabase({
      dir,
      declared: { collections: { items: {}, totals: {} } },
      now: Date.now,
    });
    const stored = new Set(
      database
        .browse('items', { skip: 0, limit: 1e9 })
        .documents.map((document) => (document as { _id: string })._id),
    );
    expect(inserted.filter((id) => !stored.has(id))).toEqual([]);
    const halves = [...stored].filter(
      (id) => id.startsWith('left-') && !stored.has(id.replace('left', 'right')),
    );
    expect(halves).toEqual([]);
    const total = database.browse('totals', { skip: 0, limit: 1 }).documents[0] as { n: number };
    expect(total.n).toBeGreaterThanOrEqual(counted);
    database.close();
  }
  expect(inserted.length).toBeGreaterThan(100);
}, 120_000);
