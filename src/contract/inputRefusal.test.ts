import * as fc from 'fast-check';
import { line } from '#domain/plainText';
import * as z from '#domain/z';
import { InputInvalid } from './call';
import { allCalls } from './index';
import { inputRefusal } from './inputRefusal';

const Form = z.strictObject({
  name: line(5, 2),
  count: z.int().check(z.positive(), z.maximum(60)),
  kind: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), text: z.string() }),
    z.object({ kind: z.literal('b') }),
  ]),
});
const right = { name: '姓名', count: 1, kind: { kind: 'b' } };

function refusalOf(input: unknown): InputInvalid | undefined {
  const parsed = Form.safeParse(input);
  return parsed.success ? undefined : inputRefusal(input, parsed.error);
}

describe('a wrong input', () => {
  it.each([
    [undefined, '', 'missing', undefined],
    ['text', '', 'type', undefined],
    [{ ...right, more: 1 }, '', 'unknownField', undefined],
    [{ ...right, name: undefined }, 'name', 'missing', undefined],
    [{ ...right, name: null }, 'name', 'missing', undefined],
    [{ ...right, name: '' }, 'name', 'missing', undefined],
    [{ ...right, name: 7 }, 'name', 'type', undefined],
    [{ ...right, name: '名' }, 'name', 'tooShort', 2],
    [{ ...right, name: '六个字的名字' }, 'name', 'tooLong', 5],
    [{ ...right, name: '<b>' }, 'name', 'characters', undefined],
    [{ ...right, count: 0 }, 'count', 'tooSmall', 1],
    [{ ...right, count: 61 }, 'count', 'tooBig', 60],
    [{ ...right, count: 1.5 }, 'count', 'type', undefined],
    [{ ...right, kind: {} }, 'kind.kind', 'missing', undefined],
    [{ ...right, kind: { kind: 'c' } }, 'kind.kind', 'value', undefined],
    [{ ...right, kind: { kind: 'a' } }, 'kind.text', 'missing', undefined],
  ])('%j is refused at %j as %s', (input, field, rule, limit) => {
    expect(refusalOf(input)).toEqual({
      code: 'INPUT_INVALID',
      field,
      rule,
      ...(limit === undefined ? {} : { limit }),
    });
  });

  it('is always told in the words of the contract, whatever is sent to any call', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allCalls), fc.anything(), (call, input) => {
        const parsed = call.input.safeParse(input);
        if (parsed.success) return;
        const refusal = inputRefusal(input, parsed.error);
        expect(InputInvalid.parse(refusal)).toEqual(refusal);
      }),
      { seed: 20260403, numRuns: 2000 },
    );
  });
});
