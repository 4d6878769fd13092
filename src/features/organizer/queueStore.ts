import { create } from 'zustand';
import { callCloud, type Failure } from '#cloud/callCloud';
import type { InputGiven, OutputOf } from '#contract/call';
import { reviewCalls, type ReviewItem } from '#contract/review';
import type { TrainingId } from '#domain/ids';

export type Queue = OutputOf<typeof reviewCalls.queue>;
export type QueueStatus = ReviewItem['status'];
type QueueInput = InputGiven<typeof reviewCalls.queue>;

interface View {
  readonly trainingId: TrainingId | undefined;
  readonly status: QueueStatus;
  readonly search: string;
}

export interface QueueState extends View {
  readonly items: readonly ReviewItem[];
  readonly more: boolean;
  readonly counts: Queue['counts'] | undefined;
  readonly seats: Queue['seats'];
  /** `first`: nothing shown yet; `more`: a page is on its way. */
  readonly loading: 'no' | 'first' | 'more';
  readonly failure: Failure<typeof reviewCalls.queue> | undefined;
  /** Enters the queue of a training: what waits for review, nothing searched. */
  open: (trainingId: TrainingId) => Promise<void>;
  /** Comes back from a review: state, search and place are kept. */
  comeBack: () => Promise<void>;
  choose: (status: QueueStatus) => Promise<void>;
  searchFor: (search: string) => Promise<void>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
  /** Takes a decided registration out of the list it has left, and corrects the counts. */
  settle: (item: ReviewItem) => void;
}

/** Registrations on a page of the queue call. */
const PAGE_SIZE = 30;
/** With fewer than this left to review, the next page is asked for. */
const RUNNING_LOW = 5;

const EMPTY = { items: [], more: false, failure: undefined } as const;

export const useQueue = create<QueueState>()((set, get) => {
  let latest = 0;

  /** Asks for one page; an answer that a later question has overtaken is dropped. */
  const ask = async (after: QueueInput['after']): Promise<void> => {
    const { trainingId, status, search } = get();
    if (!trainingId) return;
    latest += 1;
    const question = latest;
    const answer = await callCloud(reviewCalls.queue, {
      trainingId,
      status,
      ...(search !== '' && { search }),
      ...(after && { after }),
    });
    if (question !== latest) return;
    if (!answer.ok) return set({ loading: 'no', failure: answer.refusal });
    const { items, ...rest } = answer.value;
    const shown = after ? joined(get().items, items) : items;
    set({ ...rest, seats: rest.seats, items: shown, loading: 'no', failure: undefined });
  };

  const show = (view: Partial<View>): Promise<void> => {
    set({ ...view, ...EMPTY, loading: 'first' });
    return ask(undefined);
  };

  return {
    ...EMPTY,
    trainingId: undefined,
    status: 'submitted',
    search: '',
    counts: undefined,
    seats: undefined,
    loading: 'first',
    open: (trainingId) => {
      set({ counts: undefined, seats: undefined });
      return show({ trainingId, status: 'submitted', search: '' });
    },
    // A long list keeps its place; a list of one page is asked again.
    comeBack: () => (get().items.length > PAGE_SIZE ? Promise.resolve() : ask(undefined)),
    choose: (status) => show({ status }),
    searchFor: async (search) => {
      if (search.trim() !== get().search) await show({ search: search.trim() });
    },
    refresh: () => ask(undefined),
    loadMore: async () => {
      const { items, more, loading } = get();
      const last = items[items.length - 1];
      if (!more || loading !== 'no' || !last) return;
      set({ loading: 'more' });
      const { submittedAt, registrationId } = last;
      await ask({ submittedAt, registrationId });
    },
    settle: (item) => {
      set((state) => settled(state, item));
      const { items, more } = get();
      if (more && items.length < RUNNING_LOW)
        void (items.length > 0 ? get().loadMore() : ask(undefined));
    },
  };
});

/** Pages may overlap when somebody registers in between: each registration is shown once. */
function joined(shown: readonly ReviewItem[], page: readonly ReviewItem[]): readonly ReviewItem[] {
  const known = new Set(shown.map((item) => item.registrationId));
  return [...shown, ...page.filter((item) => !known.has(item.registrationId))];
}

function settled(state: QueueState, item: ReviewItem): Partial<QueueState> {
  const before = state.items.find((shown) => shown.registrationId === item.registrationId);
  if (!before) return {};
  if (before.status === item.status)
    return { items: state.items.map((shown) => (shown === before ? item : shown)) };
  const counts = state.counts && {
    ...state.counts,
    [before.status]: Math.max(0, state.counts[before.status] - 1),
    [item.status]: state.counts[item.status] + 1,
  };
  return {
    items: state.items.filter((shown) => shown !== before),
    ...(counts && { counts }),
  };
}

/** The registration to look at after `registrationId`, in the order of the list. */
export function nextAfter(
  items: readonly ReviewItem[],
  registrationId: ReviewItem['registrationId'],
): ReviewItem | undefined {
  const index = items.findIndex((item) => item.registrationId === registrationId);
  return index < 0 ? items[0] : (items[index + 1] ?? items.find((_, other) => other !== index));
}
