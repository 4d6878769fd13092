export type NetworkChoice = 'wifi' | 'slow' | 'none';

/** What the desk is set to; each window has its own. */
export interface DeskSettings {
  openid: string;
  network: NetworkChoice;
  large: boolean;
}

const storageName = 'localphone-desk';

/** The settings of this window, kept over a reload. */
export class DeskState {
  #settings: DeskSettings;
  readonly #listeners = new Set<(now: DeskSettings, before: DeskSettings) => void>();

  constructor(start: DeskSettings) {
    const kept = sessionStorage.getItem(storageName);
    this.#settings =
      kept === null ? start : { ...start, ...(JSON.parse(kept) as Partial<DeskSettings>) };
  }

  get now(): DeskSettings {
    return this.#settings;
  }

  set(change: Partial<DeskSettings>): void {
    const before = this.#settings;
    this.#settings = { ...before, ...change };
    sessionStorage.setItem(storageName, JSON.stringify(this.#settings));
    for (const listener of this.#listeners) listener(this.#settings, before);
  }

  onChange(listener: (now: DeskSettings, before: DeskSettings) => void): void {
    this.#listeners.add(listener);
  }
}
