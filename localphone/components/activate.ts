import { Button } from './button';
import { Label } from './form';
import { WxElement } from './element';

/** A control that does something when tapped. */
export interface Tappable {
  tapped(): void;
}

const isTappable = (element: Element): element is WxElement & Tappable =>
  element instanceof WxElement && 'tapped' in element;

/** What built-in components do on a tap, after the app's own handlers: toggle, focus, submit, open. */
export function activate(target: Element): void {
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (isTappable(at)) return at.tapped();
    if (at instanceof Label) {
      const control = at.control();
      if (control && isTappable(control)) control.tapped();
      else control?.focus();
      return;
    }
  }
}

/** A disabled button takes no tap. */
export const takesTaps = (target: Element): boolean => {
  const button = target.closest('wx-button');
  return !(button instanceof Button && button.flag('disabled'));
};
