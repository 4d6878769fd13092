import { create } from 'zustand';
import type { OutputOf } from '#contract/call';
import { personCalls } from '#contract/person';
import type { Result } from '#domain/result';
import { callCloud, type Failure } from './callCloud';

export type Me = OutputOf<typeof personCalls.me>;
type MeFailure = Failure<typeof personCalls.me>;

interface Session {
  /** Who I am, as last heard from the cloud; absent until the first answer. */
  readonly me?: Me;
  /** Asks who I am and keeps the answer. A failure leaves the last one in place. */
  readonly refresh: () => Promise<Result<Me, MeFailure>>;
}

/** Who is using the mini-program. One copy for all pages. */
export const useSession = create<Session>((set) => ({
  refresh: async () => {
    const answer = await callCloud(personCalls.me, {});
    if (answer.ok) set({ me: answer.value });
    return answer;
  },
}));
