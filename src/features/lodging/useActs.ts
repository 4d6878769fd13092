import { useRef, useState } from 'react';
import type { Result } from '#domain/result';

interface Refused {
  readonly what: string;
  readonly why: string;
}

interface Told {
  readonly code: string;
  readonly message: string;
}

/** Nobody heard it, or it was typed wrongly: what is on the screen stays, so that one can try again. */
const KEEPS_SCREEN: readonly string[] = ['UNREACHABLE', 'INPUT_INVALID'];

/**
 * Carries out what changes the screen's value, one after the other: the answer replaces it; a refusal is told by a
 * sheet, and the screen is asked anew behind it, so that what somebody else has changed is seen.
 */
export function useActs<Value>({
  replace,
  refresh,
}: {
  readonly replace: (value: Value) => void;
  readonly refresh: () => Promise<void>;
}) {
  const [refused, setRefused] = useState<Refused>();
  const running = useRef(false);
  /** True once it has come about; false also while another one is under way. */
  const act = async (what: string, ask: () => Promise<Result<Value, Told>>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    try {
      const answer = await ask();
      if (answer.ok) {
        replace(answer.value);
        return true;
      }
      setRefused({ what, why: answer.refusal.message });
      if (!KEEPS_SCREEN.includes(answer.refusal.code)) await refresh();
      return false;
    } finally {
      running.current = false;
    }
  };
  return { act, refused, dismiss: () => setRefused(undefined) };
}
