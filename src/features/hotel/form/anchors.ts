import Taro from '@tarojs/taro';
import type { StayQuestion } from '../stayDraft';

/** Element id of a question on its form. */
export const anchorOf = (question: StayQuestion): string => `stay-${question}`;

/** Scrolls a question to the top of the screen. */
export async function scrollTo(question: StayQuestion): Promise<void> {
  await Taro.pageScrollTo({ selector: `#${anchorOf(question)}`, offsetTop: -16, duration: 200 });
}
