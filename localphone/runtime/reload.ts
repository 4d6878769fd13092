/** Starts the phone anew when the app was built again. */
export function reloadOnChange(version: string): void {
  if (typeof EventSource !== 'function') return;
  const changes = new EventSource('/app/changes');
  changes.addEventListener('message', (event: MessageEvent<string>) => {
    if (event.data !== version) window.location.reload();
  });
}
