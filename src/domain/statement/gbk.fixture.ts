const FIRST = 0x81;
const LAST = 0xfe;
const SECOND = 0x40;

/** The text in GBK; its characters must be of it. */
export function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = FIRST; first <= LAST; first += 1)
    for (let second = SECOND; second <= LAST; second += 1)
      bytesOf.set(decoder.decode(Uint8Array.from([first, second])), [first, second]);
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? []),
    ),
  );
}
