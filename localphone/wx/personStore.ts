/** Small facts the phone keeps per person (consents, settings), in the browser's storage. */
export class PersonStore {
  readonly #prefix: string;

  constructor(openid: string) {
    this.#prefix = `phone:${openid}:`;
  }

  read<T>(name: string, fallback: T): T {
    const text = localStorage.getItem(this.#prefix + name);
    return text === null ? fallback : (JSON.parse(text) as T);
  }

  write(name: string, value: unknown): void {
    localStorage.setItem(this.#prefix + name, JSON.stringify(value));
  }
}
