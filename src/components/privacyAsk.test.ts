import { AGREE_BUTTON_ID, listenForPrivacyAsk, usePrivacyAsk } from './privacyAsk';

type Reply = { event: string; buttonId?: string };
type Listener = (resolve: (reply: Reply) => void) => void;
let listener: Listener | undefined;
jest.mock('@tarojs/taro', () => ({
  canIUse: () => true,
  onNeedPrivacyAuthorization: (given: Listener) => (listener = given),
}));

const answer = () => usePrivacyAsk.getState().answer;

describe('privacy question', () => {
  beforeEach(() => listenForPrivacyAsk());

  it('shows nothing until WeChat asks', () => {
    expect(answer()).toBeUndefined();
  });

  it('passes the consent on with the button that was tapped', () => {
    const replies: Reply[] = [];
    listener?.((reply) => replies.push(reply));
    answer()?.('agree');
    expect(replies).toEqual([{ event: 'agree', buttonId: AGREE_BUTTON_ID }]);
    expect(answer()).toBeUndefined();
  });

  it('answers several questions at once, each one time', () => {
    const replies: Reply[] = [];
    listener?.((reply) => replies.push(reply));
    listener?.((reply) => replies.push(reply));
    answer()?.('disagree');
    expect(replies).toEqual([{ event: 'disagree' }, { event: 'disagree' }]);
  });
});
