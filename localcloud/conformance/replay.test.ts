import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, WireError } from '../database';
import type { Database } from '../database';

interface Pair {
  req: { body: Record<string, unknown> };
  res: Record<string, unknown> & {
    code?: string;
    message?: string;
    data?: { list?: string[]; insertedIds?: string[] };
    transactionId?: string;
  };
}

const pairs = readFileSync(join(__dirname, 'traces/database-and-functions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => ({ line: index + 1, ...(JSON.parse(line) as Pair) }))
  .filter(({ req }) => String(req.body['action']).startsWith('database.'));

/** Captured while the operation of line 105 was in flight; the answers came in another order than the requests. */
const IN_FLIGHT_BEFORE = new Map([[103, 105]]);
/** The capture's own wording, where MongoDB says "Updating the path 'items' would create a conflict at 'items'". */
const OTHER_WORDING = new Set([31]);
/** Documents that were put in by other means before the capture, by the line that first needs them. */
const IMPORTS: Record<number, [string, Record<string, unknown>[]]> = {
  64: [
    'accounts',
    [
      { _id: 'A', amount: 100 },
      { _id: 'B', amount: 0 },
    ],
  ],
  156: ['products', [{ _id: 'stk', stock: 10 }]],
};

const dir = mkdtempSync(join(tmpdir(), 'replay-'));
let database: Database;
const ids = new Map<string, string>();
const inFlight = new Map<number, Promise<Record<string, unknown>>>();

beforeAll(() => {
  const unique = { name: 'openid_unique', keys: { openid: 1 as const }, unique: true };
  const declared = {
    collections: { products: {}, users: { indexes: [unique] }, orders: {}, accounts: {} },
  };
  database = openDatabase({ dir, declared, now: () => 1795176493868 });
});
afterAll(() => {
  database.close();
  rmSync(dir, { recursive: true });
});

async function ask(body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const text = JSON.stringify(body).replaceAll(
    /[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}/g,
    (id) => ids.get(id) ?? id,
  );
  try {
    const { answer } = await database.run(
      String(body['action']),
      JSON.parse(text) as Record<string, unknown>,
    );
    return answer;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** Learns which of our ids stands for which captured one, and makes dates and generated ids alike. */
function normalise(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('{')) return normalise(JSON.parse(value));
  if (typeof value === 'string')
    return value.replaceAll(/[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>');
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'requestId')
      .map(([key, inner]) => [
        key,
        key === '$date' && Number(inner) >= 1795176493868 ? '<now>' : normalise(inner),
      ]),
  );
}

describe('captured database requests', () => {
  it.each(pairs)(
    'line $line is answered as captured ($req.body.action)',
    async ({ line, req, res }) => {
      const [collection, documents] = IMPORTS[line] ?? [];
      if (collection !== undefined && documents !== undefined)
        await database.importDocuments(collection, documents);
      const earlier = IN_FLIGHT_BEFORE.get(line);
      const early = pairs.find((pair) => pair.line === earlier);
      if (early !== undefined) inFlight.set(early.line, ask(early.req.body));
      const answer = await (inFlight.get(line) ?? ask(req.body));
      const answered = answer as Pair['res'];
      if (res.transactionId !== undefined)
        ids.set(res.transactionId, String(answered.transactionId));
      res.data?.insertedIds?.forEach((id, index) =>
        ids.set(id, String(answered.data?.insertedIds?.[index])),
      );
      if (OTHER_WORDING.has(line)) expect(answer['code']).toBe(res.code);
      else expect(normalise(answer)).toEqual(normalise(res));
    },
  );
});
