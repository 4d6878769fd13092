import { CreditCodeRefusal } from '#domain/unit/creditCode';
import type * as z from '#domain/z';
import type { InputInvalid } from './call';

type Issue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

const isCount = (origin: string): boolean =>
  origin === 'number' || origin === 'int' || origin === 'bigint' || origin === 'date';

/** A custom check tells more in its parameters; of these the credit code's are part of the contract. */
function customRule(params: unknown): Pick<InputInvalid, 'rule' | 'creditCode'> {
  const creditCode = CreditCodeRefusal.safeParse(params);
  return { rule: 'value', ...(creditCode.success ? { creditCode: creditCode.data } : {}) };
}

function ruleOf(issue: Issue, value: unknown): Pick<InputInvalid, 'rule' | 'limit' | 'creditCode'> {
  if (value === undefined || value === null || value === '') return { rule: 'missing' };
  switch (issue.code) {
    case 'too_small':
      return {
        rule: isCount(issue.origin) ? 'tooSmall' : 'tooShort',
        limit: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0),
      };
    case 'too_big':
      return { rule: isCount(issue.origin) ? 'tooBig' : 'tooLong', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { rule: 'type' };
    case 'invalid_format':
      return { rule: issue.message === 'characters' ? 'characters' : 'value' };
    case 'unrecognized_keys':
      return { rule: 'unknownField' };
    case 'invalid_value':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { rule: 'value' };
    case 'custom':
      return customRule(issue.params);
  }
}

/** What is wrong with one field of an input. */
export function issueRefusal(input: unknown, issue: Issue): InputInvalid {
  const value = valueAt(input, issue.path);
  return { code: 'INPUT_INVALID', field: issue.path.join('.'), ...ruleOf(issue, value) };
}

/** Names the first wrong field of an input and what is wrong with it. */
export const inputRefusal = (input: unknown, error: z.core.$ZodError): InputInvalid =>
  issueRefusal(input, error.issues[0]!);
