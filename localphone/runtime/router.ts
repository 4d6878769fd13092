import type { Router } from '../phone';
import { recordError } from './errors';
import type { Navigation } from './navigation';
import type { PullDown } from './pullDown';

/** The navigation as the wx functions see it: promises that fail with WeChat's `errMsg`. */
export function createRouter(
  navigation: () => Navigation,
  topPullDown: () => PullDown | undefined,
): Router {
  return {
    navigateTo: (url) => asPromise(() => navigation().navigateTo(url)),
    redirectTo: (url) => asPromise(() => navigation().redirectTo(url)),
    reLaunch: (url) => asPromise(() => navigation().reLaunch(url)),
    switchTab: (url) => asPromise(() => navigation().switchTab(url)),
    navigateBack: (delta) => asPromise(() => navigation().navigateBack(delta)),
    currentPages: () => navigation().pages.map(({ route, query }) => ({ route, options: query })),
    startPullDownRefresh: () => topPullDown()?.start(),
    stopPullDownRefresh: () => topPullDown()?.stop(),
  };
}

/** A failure that is not WeChat's own refusal is recorded too. */
async function asPromise(move: () => void): Promise<void> {
  try {
    move();
  } catch (error) {
    if (!(error instanceof Error && /^\w+:fail /.test(error.message))) recordError('app', error);
    throw error;
  }
}
