import { PageContainer } from '../components/pageContainer';
import { recordError } from './errors';
import type { MiniPhone } from './miniPhone';

/** Escape and the browser's back button close what is open on top, or go back one page, as Android's back does. */
export function followBackKey(phone: MiniPhone): void {
  const back = () => {
    if (closeDialog(phone) || closeContainer(phone) || phone.navigation.pages.length <= 1) return;
    try {
      phone.navigation.navigateBack(1);
    } catch (error) {
      recordError('phone', error);
    }
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back();
  });
  window.addEventListener('popstate', () => {
    back();
    guard();
  });
  guard();
}

/** A dialog hears Escape itself; whether it closes is its own matter. */
function closeDialog({ overlay }: MiniPhone): boolean {
  const dialog = [...overlay.querySelectorAll('[role=dialog]')].at(-1);
  dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  return dialog !== undefined;
}

function closeContainer(phone: MiniPhone): boolean {
  const containers = [...(phone.pageElement()?.querySelectorAll('wx-page-container') ?? [])];
  return containers.some((container) => container instanceof PageContainer && container.close());
}

/** One entry in the browser's history for its back button to leave. */
function guard(): void {
  if (window.history.state !== 'phone') window.history.pushState('phone', '');
}
