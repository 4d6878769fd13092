import { useState } from 'react';

interface Refused {
  readonly what: string;
  readonly why: string;
}

/** Nobody heard it: what is on the screen stays, so that one can try again. */
export const wasUnheard = ({ code }: { readonly code: string }): boolean => code === 'UNREACHABLE';

/** Why something did not come about, as the sheet says it. */
export function useRefused() {
  const [refused, setRefused] = useState<Refused>();
  return {
    refused,
    refuse: (what: string, { message }: { readonly message: string }) =>
      setRefused({ what, why: message }),
    dismiss: () => setRefused(undefined),
  };
}
