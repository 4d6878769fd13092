/** Long enough for a word to be typed. */
const PAUSE_MS = 1000;

export type SavingState = 'saved' | 'saving' | 'waiting';

/**
 * Saves what is written, a little after the last change, one saving at a time and always the newest. What could not be
 * saved waits until the next change, or until `flush` is asked for.
 */
export class DraftSaver<Draft> {
  /** The last one written, saved or not. */
  newest: Draft | undefined;
  #unsaved: { readonly draft: Draft } | undefined;
  #running: Promise<boolean> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly save: (draft: Draft) => Promise<boolean>,
    private readonly tell: (state: SavingState) => void,
  ) {}

  write(draft: Draft): void {
    this.newest = draft;
    this.#unsaved = { draft };
    this.tell('saving');
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Nothing is saved any more, e.g. because it was handed in. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#unsaved = undefined;
  }

  /** Saves what is not saved; true once nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#pause);
    while (this.#unsaved) {
      this.#running ??= this.#send(this.#unsaved).finally(() => (this.#running = undefined));
      if (!(await this.#running)) return false;
    }
    return true;
  }

  async #send(sent: { readonly draft: Draft }): Promise<boolean> {
    this.tell('saving');
    const done = await this.save(sent.draft);
    if (done && this.#unsaved === sent) this.#unsaved = undefined;
    this.tell(done ? (this.#unsaved ? 'saving' : 'saved') : 'waiting');
    return done;
  }
}
