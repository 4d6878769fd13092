import Taro from '@tarojs/taro';
import { create } from 'zustand';

export type PrivacyAnswer = 'agree' | 'disagree';

interface PrivacyAsk {
  /** Answers the question that WeChat is waiting with; absent while there is none. */
  readonly answer?: (answer: PrivacyAnswer) => void;
}

/** WeChat's question before it hands out anything personal; every page can show it. */
export const usePrivacyAsk = create<PrivacyAsk>(() => ({}));

/** Id of the button whose tap WeChat takes as consent. */
export const AGREE_BUTTON_ID = 'agree-privacy';

/** Lets the app ask in its own words. Several questions at once are answered together. */
export function listenForPrivacyAsk(): void {
  if (!Taro.canIUse('onNeedPrivacyAuthorization')) return;
  let waiting: ((answer: PrivacyAnswer) => void)[] = [];
  Taro.onNeedPrivacyAuthorization((resolve) => {
    waiting.push((event) =>
      resolve(event === 'agree' ? { event, buttonId: AGREE_BUTTON_ID } : { event }),
    );
    usePrivacyAsk.setState({
      answer: (answer) => {
        const answered = waiting;
        waiting = [];
        usePrivacyAsk.setState({}, true);
        for (const reply of answered) reply(answer);
      },
    });
  });
}
