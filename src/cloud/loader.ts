import type { Result } from '#domain/result';

/** What a screen shows: a skeleton, the sentence that says what failed, or the value. */
export type Loaded<Value, Refusal> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | {
      readonly state: 'loaded';
      readonly value: Value;
      /** Why the latest refresh did not bring anything newer; the value stays on screen. */
      readonly problem?: Refusal;
    };

/** Loads what one screen shows. Only the latest answer counts, and none after the screen was left. */
export class Loader<Value, Refusal> {
  #asked = 0;
  #left = false;
  #shown: Loaded<Value, Refusal> = { state: 'loading' };

  constructor(private readonly show: (loaded: Loaded<Value, Refusal>) => void) {}

  /** Asks. A shown value stays on screen meanwhile; a failure goes back to the skeleton. */
  async refresh(load: () => Promise<Result<Value, Refusal>>): Promise<void> {
    const asked = ++this.#asked;
    this.#left = false;
    if (this.#shown.state === 'failed') this.#set({ state: 'loading' });
    const answer = await load();
    if (this.#left || asked !== this.#asked) return;
    if (answer.ok) this.#set({ state: 'loaded', value: answer.value });
    else if (this.#shown.state === 'loaded')
      this.#set({ state: 'loaded', value: this.#shown.value, problem: answer.refusal });
    else this.#set({ state: 'failed', refusal: answer.refusal });
  }

  /** Puts a value that another call has just answered, without asking again. */
  replace(value: Value): void {
    this.#asked += 1;
    this.#set({ state: 'loaded', value });
  }

  /** The screen is gone: answers on their way are dropped. */
  leave(): void {
    this.#left = true;
  }

  #set(loaded: Loaded<Value, Refusal>): void {
    this.#shown = loaded;
    this.show(loaded);
  }
}
