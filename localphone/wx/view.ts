import type { Phone } from '../phone';

/** The element that scrolls the current page. */
export function scrollerOf(phone: Phone): HTMLElement | undefined {
  for (let at = phone.pageElement() ?? null; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return phone.pageElement();
}

/** Where the page's own area begins in the window, in CSS pixels: positions are told relative to it. */
export function originOf(phone: Phone): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  const scroller = scrollerOf(phone);
  if (scroller === undefined)
    return { left: 0, top: 0, width: phone.size.width, height: phone.size.height };
  const { left, top, width, height } = scroller.getBoundingClientRect();
  return { left, top, width, height };
}

/** A WeChat selector as the browser reads it: `a >>> b` reaches into components. */
export function domSelector(selector: string): string {
  return selector.replaceAll('>>>', ' ');
}
