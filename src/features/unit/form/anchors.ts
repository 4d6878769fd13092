import Taro from '@tarojs/taro';

/** Element id of a question on its form. */
export const anchorOf = (question: string): string => `question-${question.replace('.', '-')}`;

/** Scrolls a question to the top of the screen. */
export async function scrollTo(question: string): Promise<void> {
  await Taro.pageScrollTo({ selector: `#${anchorOf(question)}`, offsetTop: -16, duration: 200 });
}
