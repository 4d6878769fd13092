import type { OpenPage } from './page';

const REACH_BOTTOM_PX = 50;

/** Tells a page of its scrolling: onPageScroll, and onReachBottom once each time the end comes near. */
export function watchScrolling(page: OpenPage, distance: number | undefined): void {
  const { scroller } = page.window;
  const near = distance ?? REACH_BOTTOM_PX;
  let isNear = false;
  scroller.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    if (page.has('onPageScroll')) page.call('onPageScroll', { scrollTop });
    const isNearNow = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - near;
    if (isNearNow && !isNear) page.call('onReachBottom');
    isNear = isNearNow;
  });
}
