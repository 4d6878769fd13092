/** How often the desk asks the cloud for news, in ms. */
const everyMs = 3000;

/**
 * Loads now and then again; calls `show` when the digest that `load` returns has changed or loading failed.
 * Returns a function that loads at once.
 */
export function refreshing(
  load: () => Promise<string>,
  show: (error: unknown) => void,
): () => void {
  let shown: string | undefined;
  const once = async (): Promise<void> => {
    let digest: string;
    let error: unknown;
    try {
      digest = await load();
    } catch (reason) {
      error = reason;
      digest = `! ${String(reason)}`;
    }
    if (digest === shown) return;
    shown = digest;
    show(error);
  };
  const now = (): void => void once();
  setInterval(() => {
    if (document.visibilityState === 'visible') now();
  }, everyMs);
  now();
  return now;
}
