import { useState } from 'react';

interface Refused {
  readonly what: string;
  readonly why: string;
}

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
