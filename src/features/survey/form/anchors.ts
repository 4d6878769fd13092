import Taro from '@tarojs/taro';
import type { QuestionId } from '#domain/survey/survey';

/** Element id of a question. */
export const anchorOf = (question: QuestionId): string => `survey-${question}`;

/** Brings a question to the top of the screen, below the bar of progress. */
export async function scrollToQuestion(question: QuestionId): Promise<void> {
  await Taro.pageScrollTo({ selector: `#${anchorOf(question)}`, offsetTop: -88, duration: 200 });
}
