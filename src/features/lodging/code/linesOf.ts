/** The text in lines no wider than `width`; the last of `most` lines ends with … where there is more. */
export function linesOf(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && measure(line + sign) > width) {
      lines.push(line);
      line = sign;
    } else line += sign;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, -1)}…`];
}
