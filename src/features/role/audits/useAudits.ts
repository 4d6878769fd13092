import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import type { OutputOf } from '#contract/call';
import { type AuditEntry, roleCalls } from '#contract/role';

type Page = OutputOf<typeof roleCalls.audits>;

/** Pages that followed a first one; they go when that one is asked anew. */
interface Later {
  readonly first: Page;
  readonly entries: readonly AuditEntry[];
  readonly more: boolean;
  readonly problem?: string;
}

/** The audit log, newest first, as far as it has been read. */
export function useAudits() {
  const screen = useLoaded(() => callCloud(roleCalls.audits, {}));
  const [kept, setKept] = useState<Later>();

  const shownAfter = (first: Page): Later =>
    kept?.first === first ? kept : { first, entries: [], more: first.more };

  const loadMore = async (first: Page): Promise<void> => {
    const later = shownAfter(first);
    const last = later.entries[later.entries.length - 1] ?? first.entries[first.entries.length - 1];
    if (!last) return;
    const answer = await callCloud(roleCalls.audits, { after: { at: last.at, id: last.id } });
    setKept(
      answer.ok
        ? { first, entries: [...later.entries, ...answer.value.entries], more: answer.value.more }
        : { ...later, problem: answer.refusal.message },
    );
  };

  return { ...screen, shownAfter, loadMore };
}
