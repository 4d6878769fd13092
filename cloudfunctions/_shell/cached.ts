/**
 * Keeps what `load` gave for `seconds` in a warm process. Only for what changes rarely and decides nothing alone:
 * a seat, a decision or money is never read through it.
 */
export function cached<Value>(seconds: number, load: () => Promise<Value>): () => Promise<Value> {
  let kept: { value: Promise<Value>; at: number } | undefined;
  return () => {
    const age = kept ? Date.now() - kept.at : Infinity;
    if (kept && age >= 0 && age < seconds * 1000) return kept.value;
    const fresh = { value: load(), at: Date.now() };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    return fresh.value;
  };
}
