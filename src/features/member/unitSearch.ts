import { create } from 'zustand';
import { callCloud } from '#cloud/callCloud';
import { personCalls, type UnitHit } from '#contract/person';

/** Rest after the last key before asking, in ms. */
export const SEARCH_REST_MS = 250;

interface UnitSearch {
  readonly query: string;
  /** Answer to `asked`; units of an older question are never shown for a newer one. */
  readonly units: readonly UnitHit[];
  readonly asked: string;
  readonly problem?: string | undefined;
  readonly begin: () => void;
  readonly type: (query: string) => void;
  /** Asks now; only the answer to what is typed at its arrival is shown. */
  readonly ask: () => Promise<void>;
}

const BLANK = { query: '', units: [], asked: '', problem: undefined } as const;

/** Finds units while the name is being typed. */
export const useUnitSearch = create<UnitSearch>((set, get) => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    ...BLANK,
    begin: () => {
      clearTimeout(rest);
      set(BLANK);
    },
    type: (query) => {
      clearTimeout(rest);
      set({ query });
      rest = setTimeout(() => void get().ask(), SEARCH_REST_MS);
    },
    ask: async () => {
      const query = get().query.trim();
      if (query === '') return set({ units: [], asked: '', problem: undefined });
      const answer = await callCloud(personCalls.searchUnits, { query });
      if (get().query.trim() !== query) return;
      if (answer.ok) set({ units: answer.value.units, asked: query, problem: undefined });
      else set({ problem: answer.refusal.message });
    },
  };
});
