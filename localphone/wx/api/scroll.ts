import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import type { Session } from '../session';
import { domSelector, scrollerOf } from '../view';

interface ScrollOptions {
  scrollTop: number;
  selector: string;
  offsetTop: number;
  duration: number;
}

/** Scrolling of the page. */
export function scrollApis({ phone }: Session): ApiGroup {
  return {
    pageScrollTo: asyncApi<ScrollOptions>('pageScrollTo', (o) => {
      const scroller = scrollerOf(phone);
      if (scroller === undefined) throw new WxFailure('page not found');
      let top = o.scrollTop ?? 0;
      if (o.selector !== undefined) {
        const target = phone.pageElement()?.querySelector(domSelector(o.selector));
        if (target === null || target === undefined)
          throw new WxFailure(`Not found node by selector ${o.selector}`);
        const distance = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
        top = scroller.scrollTop + distance + (o.offsetTop ?? 0);
      }
      const quiet =
        o.duration === 0 || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
      scroller.scrollTo({ top, behavior: quiet ? 'instant' : 'smooth' });
    }),
  };
}
