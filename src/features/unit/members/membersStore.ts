import { create } from 'zustand';
import { callCloud, type Failure } from '#cloud/callCloud';
import type { InputGiven, OutputOf } from '#contract/call';
import { type StaffMember, unitCalls } from '#contract/unit';
import type { UnitId } from '#domain/ids';

type Input = InputGiven<typeof unitCalls.members>;
type Page = OutputOf<typeof unitCalls.members>;
export type MembersFailure = Failure<typeof unitCalls.members>;
/** The lists that are shown side by side. */
export type MembersTab = Extract<Input['status'], 'requested' | 'claimed' | 'released'>;

interface View {
  readonly unitId: UnitId | undefined;
  readonly tab: MembersTab;
  readonly search: string;
}

export interface MembersState extends View {
  readonly members: readonly StaffMember[];
  readonly more: boolean;
  readonly counts: Page['counts'] | undefined;
  /** `first`: nothing shown yet; `more`: a page is on its way. */
  readonly loading: 'no' | 'first' | 'more';
  readonly failure: MembersFailure | undefined;
  /** Enters the list of a unit: who waits. */
  readonly open: (unitId: UnitId) => Promise<void>;
  readonly choose: (tab: MembersTab) => Promise<void>;
  readonly searchFor: (search: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  /** Takes somebody out of the list they have left, and corrects the counts. */
  readonly settle: (member: StaffMember) => void;
}

const EMPTY = { members: [], more: false, failure: undefined } as const;

/** The staff of one unit, list by list and page by page. */
export const useMembers = create<MembersState>()((set, get) => {
  let latest = 0;

  /** Asks for one page; an answer that a later question has overtaken is dropped. */
  const ask = async (after?: Input['after']): Promise<void> => {
    const { unitId, tab, search } = get();
    if (!unitId) return;
    latest += 1;
    const question = latest;
    const answer = await callCloud(unitCalls.members, {
      unitId,
      status: tab,
      ...(search !== '' && { search }),
      ...(after && { after }),
    });
    if (question !== latest) return;
    if (!answer.ok) return set({ loading: 'no', failure: answer.refusal });
    const { members, more, counts } = answer.value;
    const shown = after ? joined(get().members, members) : members;
    set({ members: shown, more, counts, loading: 'no', failure: undefined });
  };

  const show = (view: Partial<View>): Promise<void> => {
    set({ ...view, ...EMPTY, loading: 'first' });
    return ask();
  };

  return {
    ...EMPTY,
    unitId: undefined,
    tab: 'requested',
    search: '',
    counts: undefined,
    loading: 'first',
    open: (unitId) => {
      set({ counts: undefined });
      return show({ unitId, tab: 'requested', search: '' });
    },
    choose: (tab) => show({ tab }),
    searchFor: async (search) => {
      if (search.trim() !== get().search) await show({ search: search.trim() });
    },
    refresh: () => ask(),
    loadMore: async () => {
      const { members, more, loading } = get();
      const last = members.at(-1);
      if (!more || loading !== 'no' || !last) return;
      set({ loading: 'more' });
      await ask({ at: last.requestedAt, id: last.membershipId });
    },
    settle: (member) => set((state) => settled(state, member)),
  };
});

/** Pages may overlap when somebody asks in between: each is shown once. */
function joined(
  shown: readonly StaffMember[],
  page: readonly StaffMember[],
): readonly StaffMember[] {
  const known = new Set(shown.map(({ membershipId }) => membershipId));
  return [...shown, ...page.filter(({ membershipId }) => !known.has(membershipId))];
}

function settled(state: MembersState, member: StaffMember): Partial<MembersState> {
  const before = state.members.find(({ membershipId }) => membershipId === member.membershipId);
  if (!before || before.status === member.status) return {};
  const changed = (status: StaffMember['status']): number =>
    Number(member.status === status) - Number(before.status === status);
  return {
    members: state.members.filter((shown) => shown !== before),
    ...(state.counts && {
      counts: {
        requested: Math.max(0, state.counts.requested + changed('requested')),
        claimed: Math.max(0, state.counts.claimed + changed('claimed')),
      },
    }),
  };
}
