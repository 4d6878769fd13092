import { backOf, goBack } from './goBack';

const went: string[] = [];
let stack: readonly { route: string }[] = [];
jest.mock('@tarojs/taro', () => ({
  getCurrentPages: () => stack,
  navigateBack: async () => void went.push('back'),
  redirectTo: async ({ url }: { url: string }) => void went.push(`redirect ${url}`),
  switchTab: async ({ url }: { url: string }) => void went.push(`tab ${url}`),
}));

const HERE = { route: 'features/member/sign-up/index' };
const TRAINING = 'features/training/detail/index';

beforeEach(() => {
  went.length = 0;
});

describe('goBack', () => {
  it('returns to the page before when that is where one wants to go', async () => {
    stack = [{ route: TRAINING }, HERE];
    await goBack(`/${TRAINING}?trainingId=a`);
    expect(went).toEqual(['back']);
  });

  it('opens the wanted page in its place when the page before is another', async () => {
    stack = [{ route: TRAINING }, HERE];
    await goBack('/features/training/register/index?trainingId=a');
    expect(went).toEqual(['redirect /features/training/register/index?trainingId=a']);
  });

  it('goes home when there is nowhere to go back to', async () => {
    stack = [HERE];
    await goBack();
    expect(went).toEqual(['tab /pages/home/index']);
  });

  it('opens a tab as a tab', async () => {
    stack = [HERE];
    await goBack('/pages/me/index');
    expect(went).toEqual(['tab /pages/me/index']);
  });
});

describe('backOf', () => {
  it('reads an encoded page of this mini-program', () => {
    expect(backOf('%2Ffeatures%2Ftraining%2Fdetail%2Findex%3FtrainingId%3Da')).toBe(
      '/features/training/detail/index?trainingId=a',
    );
  });

  it('ignores anything else', () => {
    expect(backOf(undefined)).toBeUndefined();
    expect(backOf('https%3A%2F%2Fexample.org')).toBeUndefined();
    expect(backOf('%E0%A4%A')).toBeUndefined();
  });
});
