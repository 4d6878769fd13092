import { isFromDesk, type DeskOrder } from './deskMessages';

/** What the desk may change in the phone. */
export interface LinkedPhone {
  setNetwork(state: (DeskOrder & { kind: 'network' })['state']): void;
  /** Asks the cloud for its time again. */
  followClock(): void;
}

/** The phone's end of the line to the desk; call it once, before the app runs. Without a desk nothing happens. */
export function linkToDesk(phone: LinkedPhone): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== window.location.origin || !isFromDesk(data)) return;
    if (data.kind === 'network') phone.setNetwork(data.state);
    else phone.followClock();
  });
  window.parent.postMessage({ from: 'localphone', kind: 'ready' }, window.location.origin);
}
