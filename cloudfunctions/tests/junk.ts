import * as fc from 'fast-check';

/** Values that have broken other programs. */
const NASTY: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\u202e',
  '😀',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "' OR 1=1 --",
  '{"$gt":""}',
  '$where',
  'a.b.c',
  '馆'.repeat(5000),
  '2026-04-03T01:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-02-30',
  [],
  [[]],
  {},
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { length: -1 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"admin":true},"then":1}'),
];

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly (string | number)[];

/** Paths of everything inside a value, itself included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** The value with what stands at `path` changed; `change` gets a copy of it. */
function changedAt(value: unknown, path: Path, change: (inner: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = changedAt(copy[key], rest, change);
  return copy;
}

const withKey = (inner: unknown, key: string, value: unknown): unknown =>
  typeof inner === 'object' && inner !== null ? { ...inner, [key]: value } : value;

/** A valid input with one thing replaced, removed or added. */
const mutated = (valid: unknown): fc.Arbitrary<unknown> => {
  const at = fc.constantFrom(...pathsOf(valid));
  return fc.oneof(
    fc.tuple(at, nasty).map(([path, value]) => changedAt(valid, path, () => value)),
    at.map((path) => changedAt(valid, path, () => undefined)),
    fc
      .tuple(at, fc.constantFrom('admin', '$set', 'personId', 'constructor', '_id'), nasty)
      .map(([path, key, value]) => changedAt(valid, path, (inner) => withKey(inner, key, value))),
  );
};

/** Anything at all, or nearly right: what somebody sends who wants to see it break. */
export const junkFor = (valid: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 1, arbitrary: nasty }, { weight: 3, arbitrary: mutated(valid) });
