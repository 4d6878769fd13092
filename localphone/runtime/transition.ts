import type { PageWindow } from './pageWindow';

const DURATION_MS = 180;
const OFF_SCREEN = { transform: 'translateX(100%)' };
const IN_PLACE = { transform: 'none' };

/** The upper window comes in over the lower one, which is put away afterwards. */
export function slideIn(lower: PageWindow, upper: PageWindow): void {
  const putAway = () => {
    if (upper.element.isConnected) lower.setVisible(false);
  };
  if (!moves(upper)) return putAway();
  lower.element.inert = true;
  const entering = upper.element.animate([OFF_SCREEN, IN_PLACE], {
    duration: DURATION_MS,
    easing: 'ease-out',
  });
  entering.addEventListener('finish', putAway);
}

/** The window goes out to the side, then leaves the screen for good. */
export function slideOut(window: PageWindow): void {
  const remove = () => window.element.remove();
  if (!moves(window)) return remove();
  window.element.inert = true;
  window.element.setAttribute('aria-hidden', 'true');
  window.element.classList.add('leaving');
  const leaving = window.element.animate([IN_PLACE, OFF_SCREEN], {
    duration: DURATION_MS,
    easing: 'ease-in',
  });
  leaving.addEventListener('finish', remove);
  leaving.addEventListener('cancel', remove);
}

/** Without motion where the person prefers less of it, and while nobody looks. */
function moves({ element }: PageWindow): boolean {
  if (
    typeof element.animate !== 'function' ||
    typeof window.matchMedia !== 'function' ||
    document.hidden
  )
    return false;
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
