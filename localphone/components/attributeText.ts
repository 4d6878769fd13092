/** An attribute's raw value as text: nothing is empty, objects and lists are JSON. */
export function attributeText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? value : `${value as number | boolean}`;
}
