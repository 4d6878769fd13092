import { useState } from 'react';

/** A typed text read, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

/** One field: what is typed stays as typed, and is handed on while it can be read. */
export function useTyped<Value>(
  initial: string,
  read: (typed: string) => Read<Value>,
  put: (value: Value) => void,
) {
  const [typed, setTyped] = useState(initial);
  const [error, setError] = useState<string>();
  return {
    value: typed,
    error,
    onChange: (text: string) => {
      setTyped(text);
      setError(undefined);
      const answer = read(text);
      if ('value' in answer) put(answer.value);
    },
    onLeave: () => {
      const answer = read(typed);
      setError('wrong' in answer ? answer.wrong : undefined);
    },
  };
}
