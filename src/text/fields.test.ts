import { allCalls } from '#contract/index';
import * as z from '#domain/z';
import { fieldText } from './fields';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
}

/** Paths of every field that a schema names, e.g. `profile.name`. */
function pathsOf(schema: Schema, path = ''): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...pathsOf(property, at)];
  });
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const item = schema.items ? [schema.items] : [];
  return [...inner, ...[...choices, ...item].flatMap((choice) => pathsOf(choice, path))];
}

const UNKNOWN = fieldText('');

describe.each(allCalls.map((call) => [`${call.fn}.${call.name}`, call] as const))(
  'the input of %s',
  (_name, call) => {
    const paths = [...new Set(pathsOf(z.toJSONSchema(call.input, { io: 'input' }) as Schema))];

    it('has a Chinese name for every field', () => {
      expect(paths.filter((path) => fieldText(path) === UNKNOWN)).toEqual([]);
      for (const path of paths) expect(fieldText(path)).toMatch(/^[\u4e00-\u9fff]+$/);
    });
  },
);

it('a field that nobody named is what was submitted', () => {
  for (const path of ['', 'nothing.of.ours', 'constructor', '__proto__', 'toString'])
    expect(fieldText(path)).toBe(UNKNOWN);
});
