/** Offset of the cloud's clock from this machine's, in ms. */
let offsetMs = 0;

export const cloudNow = (): number => Date.now() + offsetMs;

/** Asks the cloud what time it is. Without an answer the last known offset stays. */
export async function followCloudClock(cloud: string): Promise<void> {
  const response = await fetch(`${cloud}/console/clock`);
  if (!response.ok) return;
  const clock = (await response.json()) as { offset?: number };
  if (typeof clock.offset === 'number') offsetMs = clock.offset;
}

export function setClockOffset(ms: number): void {
  offsetMs = ms;
}

/** A Date whose present is the cloud's. */
export const CloudDate = new Proxy(Date, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [cloudNow()] : args, newTarget) as Date,
  apply: () => new Date(cloudNow()).toString(),
  get: (target, key) => (key === 'now' ? cloudNow : (Reflect.get(target, key) as unknown)),
});
