import Taro from '@tarojs/taro';
import type { Question } from './profileDraft';

/** Element id of a question on its form. */
export const anchorOf = (question: Question | 'phone'): string => `question-${question}`;

/** Scrolls a question to the top of the screen. */
export async function scrollTo(question: Question | 'phone'): Promise<void> {
  await Taro.pageScrollTo({ selector: `#${anchorOf(question)}`, offsetTop: -16, duration: 200 });
}
