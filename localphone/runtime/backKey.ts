import type { Navigation } from './navigation';
import { recordError } from './errors';

/** Escape and the browser's back button go back one page, as Android's back does. */
export function followBackKey(navigation: Navigation): void {
  const back = () => {
    if (navigation.pages.length <= 1) return;
    try {
      navigation.navigateBack(1);
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

/** One entry in the browser's history for its back button to leave. */
function guard(): void {
  if (window.history.state !== 'phone') window.history.pushState('phone', '');
}
