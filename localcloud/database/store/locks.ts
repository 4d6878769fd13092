import type { Collection, Index } from './catalog';

/** Who holds a lock; `finished` settles when the transaction is over, either way. */
export interface Holder {
  readonly finished: Promise<void>;
}

export const documentLock = (collection: Collection, id: string): string =>
  `document ${collection.number} ${id}`;
export const keyLock = (index: Index, key: Buffer): string =>
  `key ${index.number} ${key.toString('latin1')}`;

/** What open transactions have written and nobody else may write until they are over. */
export class Locks {
  private readonly holders = new Map<string, Holder>();

  holderOf(name: string): Holder | undefined {
    return this.holders.get(name);
  }

  take(name: string, holder: Holder): void {
    this.holders.set(name, holder);
  }

  releaseAll(holder: Holder): void {
    for (const [name, other] of this.holders) if (other === holder) this.holders.delete(name);
  }
}
