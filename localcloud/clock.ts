import type { Records } from './state/records';

/** The cloud's time: the machine's clock plus an offset that the console can change. All values in ms. */
export interface Clock {
  now(): number;
  offset(): number;
  /** Sets the difference to the machine's clock and tells every listener. */
  shift(offset: number): void;
  onShift(listener: () => void): void;
}

/** The offset is kept in `records`, so that a restart stays in the same demo day. */
export function openClock(records: Records): Clock {
  let offset = records.get('clock', 'clock')?.offset ?? 0;
  const listeners: (() => void)[] = [];
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    shift(next) {
      offset = next;
      records.put('clock', 'clock', { offset });
      for (const listener of listeners) listener();
    },
    onShift: (listener) => void listeners.push(listener),
  };
}
