import { recordUnsupported } from '../runtime/errors';

/** Functions that exist on WeChat and not here: they can be seen, but a call fails loudly. */
export function unimplemented(
  owner: string,
  names: readonly string[],
): Record<string, () => never> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      function unavailable(): never {
        recordUnsupported(`${owner}.${name}`);
        throw new Error(`${owner}.${name} is not implemented by localphone`);
      },
    ]),
  );
}
