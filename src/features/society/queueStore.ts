import { create } from 'zustand';
import { callCloud, type Failure } from '#cloud/callCloud';
import { keep, readKept } from '#cloud/deviceStorage';
import type { InputGiven, OutputOf } from '#contract/call';
import { type ApplicationRow, societyCalls } from '#contract/society';
import type { Instant } from '#domain/calendar';
import { DUES_REVIEW_STATUSES } from '#domain/member/duesReview';
import * as z from '#domain/z';

type Overview = OutputOf<typeof societyCalls.overview>;
type Input = InputGiven<typeof societyCalls.applications>;
type ApplicationsFailure = Failure<typeof societyCalls.applications>;
export type Scope = Overview['scopes'][number]['scope'];

const Chosen = z.object({ kind: z.enum(['unit', 'person']), status: z.enum(DUES_REVIEW_STATUSES) });
type Chosen = z.infer<typeof Chosen>;

interface Shown extends Chosen {
  /** One society; all of mine without it. */
  readonly scope: Scope | undefined;
  readonly search: string;
}

export interface QueueState extends Shown {
  readonly rows: readonly ApplicationRow[];
  readonly more: boolean;
  /** The server's moment, from which waiting days are counted. */
  readonly now: Instant | undefined;
  readonly overview: Overview | undefined;
  /** `first`: nothing shown yet; `more`: a page is on its way. */
  readonly loading: 'no' | 'first' | 'more';
  readonly failure: ApplicationsFailure | undefined;
  /** Enters the list: the tabs chosen last on this phone; without any, `likely`. */
  open: (likely: Chosen) => Promise<void>;
  choose: (chosen: Partial<Shown>) => Promise<void>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
}

const KEY = 'applicationQueue';
const NOTHING = { rows: [], more: false, failure: undefined } as const;

/** What a phone shows of the applications in a reviewer's scope. */
export const useQueue = create<QueueState>()((set, get) => {
  let latest = 0;

  /** Asks for one page; an answer that a later question has overtaken is dropped. */
  const ask = async (after: Input['after']): Promise<void> => {
    const { kind, status, scope, search } = get();
    latest += 1;
    const question = latest;
    const [answer, overview] = await Promise.all([
      callCloud(societyCalls.applications, {
        kind,
        ...(search === '' ? { status } : { search }),
        ...(scope && { scope }),
        ...(after && { after }),
      }),
      after ? undefined : callCloud(societyCalls.overview, scope ? { scope } : {}),
    ]);
    if (question !== latest) return;
    if (overview?.ok) set({ overview: overview.value });
    if (!answer.ok) return set({ loading: 'no', failure: answer.refusal });
    const { applications, more, now } = answer.value;
    const rows = after ? joined(get().rows, applications) : applications;
    set({ rows, more, now, loading: 'no', failure: undefined });
  };

  const show = (shown: Partial<Shown>): Promise<void> => {
    set({ ...shown, ...NOTHING, loading: 'first' });
    const { kind, status } = get();
    keep(KEY, { kind, status });
    return ask(undefined);
  };

  return {
    ...NOTHING,
    kind: 'unit',
    status: 'submitted',
    scope: undefined,
    search: '',
    now: undefined,
    overview: undefined,
    loading: 'first',
    open: (likely) => {
      const kept = Chosen.safeParse(readKept(KEY));
      return show({ ...(kept.success ? kept.data : likely), search: '' });
    },
    choose: (chosen) => show(chosen),
    refresh: () => ask(undefined),
    loadMore: async () => {
      const { rows, more, loading, search } = get();
      const last = rows[rows.length - 1];
      if (!more || loading !== 'no' || !last || search !== '') return;
      set({ loading: 'more' });
      await ask({ at: last.submittedAt, id: last.applicationId });
    },
  };
});

/** Pages may overlap when somebody applies in between: each application is shown once. */
function joined(
  shown: readonly ApplicationRow[],
  page: readonly ApplicationRow[],
): readonly ApplicationRow[] {
  const known = new Set<string>(shown.map(({ applicationId }) => applicationId));
  return [...shown, ...page.filter(({ applicationId }) => !known.has(applicationId))];
}
