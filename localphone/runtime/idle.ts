const QUIET_MS = 100;

/** Watches drawing and requests; gives a function that resolves once both were quiet for a while. */
export function watchIdle(root: Node): () => Promise<void> {
  let open = 0;
  let lastChange = performance.now();
  const changed = () => {
    lastChange = performance.now();
  };
  new MutationObserver(changed).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const browserFetch = window.fetch.bind(window);
  window.fetch = async (...args) => {
    open += 1;
    try {
      return await browserFetch(...args);
    } finally {
      open -= 1;
      changed();
    }
  };
  return () =>
    new Promise((resolve) => {
      changed();
      const look = () =>
        open === 0 && performance.now() - lastChange >= QUIET_MS
          ? resolve()
          : void setTimeout(look, QUIET_MS / 4);
      look();
    });
}
