/** The list with the item at `index` in another place; unchanged where there is none. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by;
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const others = without(items, index);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

export const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, other) => other !== index);

/** The list with `item` at `index`, or behind the last one. */
export const withItem = <Item>(
  items: readonly Item[],
  index: number | undefined,
  item: Item,
): Item[] =>
  index === undefined
    ? [...items, item]
    : items.map((one, other) => (other === index ? item : one));
