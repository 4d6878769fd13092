/** Matches as many as possible, one to one: `may` lists what each may have. Answers what each has, by index. */
export function matchMost(may: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const ownerOf = new Map<number, number>();
  const find = (one: number, tried: Set<number>): boolean =>
    (may[one] ?? []).some((wanted) => {
      if (tried.has(wanted)) return false;
      tried.add(wanted);
      const owner = ownerOf.get(wanted);
      if (owner !== undefined && !find(owner, tried)) return false;
      ownerOf.set(wanted, one);
      return true;
    });
  may.forEach((_, one) => find(one, new Set()));
  return new Map([...ownerOf].map(([wanted, one]) => [one, wanted]));
}
