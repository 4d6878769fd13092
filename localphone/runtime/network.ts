export type NetworkState = 'wifi' | 'slow' | 'none';

/** The phone's network as the desk or a test sets it. */
export class Network {
  private current: NetworkState = 'wifi';
  private readonly listeners = new Set<() => void>();

  state(): NetworkState {
    return this.current;
  }

  set(state: NetworkState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }
}
