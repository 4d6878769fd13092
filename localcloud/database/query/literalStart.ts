const META = '.*+?()[]{}|^$\\';

/** What every text that a pattern matches begins with; '' when it is not anchored, not literal, or minds no case. */
export function literalStart({ source, flags }: RegExp): string {
  if (!source.startsWith('^') || source.includes('|') || /[imu]/.test(flags)) return '';
  let text = '';
  let at = 1;
  while (at < source.length) {
    const character = literalAt(source, at);
    if (character === undefined) break;
    at += source[at] === '\\' ? 2 : 1;
    if ('*?+{'.includes(source.charAt(at) || '.')) break;
    text += character;
  }
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** The character that the pattern wants literally at that place. */
function literalAt(source: string, at: number): string | undefined {
  const character = source.charAt(at);
  if (!META.includes(character)) return character;
  const escaped = source.charAt(at + 1);
  return character === '\\' && /[^0-9A-Za-z]/.test(escaped) ? escaped : undefined;
}
