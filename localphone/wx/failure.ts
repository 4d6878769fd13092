/** A refusal that reaches the caller as `errMsg: "name:fail reason"`; `extra` (errno, errCode …) travels beside it. */
export class WxFailure extends Error {
  readonly extra: Record<string, unknown>;

  constructor(reason: string, extra: Record<string, unknown> = {}) {
    super(reason);
    this.name = 'WxFailure';
    this.extra = extra;
  }
}

const typeName = (value: unknown): string =>
  value === null ? 'Null' : Object.prototype.toString.call(value).slice(8, -1);

function mismatch(parameter: string, wanted: string, value: unknown): WxFailure {
  return new WxFailure(
    `parameter error: parameter.${parameter} should be ${wanted} instead of ${typeName(value)};`,
  );
}

/** The value as text, or WeChat's parameter error. */
export function needText(value: unknown, parameter: string): string {
  if (typeof value !== 'string') throw mismatch(parameter, 'String', value);
  return value;
}

/** The value as a number, or WeChat's parameter error. */
export function needNumber(value: unknown, parameter: string): number {
  if (typeof value !== 'number') throw mismatch(parameter, 'Number', value);
  return value;
}

/** The value as a list, or WeChat's parameter error. */
export function needList<T>(value: readonly T[] | undefined, parameter: string): readonly T[] {
  if (!Array.isArray(value)) throw mismatch(parameter, 'Array', value);
  return value as readonly T[];
}
