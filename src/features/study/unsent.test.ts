import Taro from '@tarojs/taro';
import type { TrainingId } from '#domain/ids';
import { noteWatched, sendUnsent, unsentParts } from './unsent';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    cloud: { callFunction: jest.fn() },
    getStorageSync: jest.fn(),
    setStorageSync: jest.fn(),
    removeStorageSync: jest.fn(),
  },
}));

const callFunction = Taro.cloud.callFunction as unknown as jest.Mock;
const kept = new Map<string, unknown>();
const NOW = '2026-04-14T01:00:00.000Z';
let count = 0;
/** Each fact at a training of its own: what is not sent is kept for good. */
let training: TrainingId;

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  (Taro.getStorageSync as jest.Mock).mockImplementation((key: string) => kept.get(key) ?? '');
  (Taro.setStorageSync as jest.Mock).mockImplementation((key: string, value: unknown) =>
    kept.set(key, value),
  );
  (Taro.removeStorageSync as jest.Mock).mockImplementation((key: string) => kept.delete(key));
  callFunction.mockReset();
  training = `t${++count}` as TrainingId;
});

const answers = (to: number, more: object = {}): void => {
  const course = { courseId: 'c1', watched: [{ from: 0, to }], ...more };
  const value = { now: NOW, earned: to, courses: [course], done: 0, total: 1 };
  callFunction.mockResolvedValueOnce({ result: { ok: true, value } });
};
const refuses = (code: string): void => {
  callFunction.mockResolvedValueOnce({
    result: { ok: false, refusal: { code }, message: '学习已经结束' },
  });
};
const parts = () => unsentParts(training, 'c1');
const watched = (from: number, to: number) => noteWatched(training, 'c1', [{ from, to }]);

describe('what was watched', () => {
  it('is asked of nobody where there is nothing', async () => {
    expect(await sendUnsent(training)).toEqual({ kind: 'nothing' });
    expect(callFunction).not.toHaveBeenCalled();
  });

  it('is kept on the phone until the cloud has credited it', async () => {
    watched(0, 5);
    watched(5, 9);
    expect(kept.get(`study-unsent:${training}`)).toEqual({ c1: [{ from: 0, to: 9 }] });
    callFunction.mockRejectedValueOnce({ errMsg: 'cloud.callFunction:fail request:fail' });
    expect(await sendUnsent(training)).toEqual({ kind: 'kept' });
    expect(parts()).toEqual([{ from: 0, to: 9 }]);
    answers(9);
    expect(await sendUnsent(training)).toMatchObject({ kind: 'sent' });
    expect(parts()).toEqual([]);
    expect(kept.has(`study-unsent:${training}`)).toBe(false);
  });

  it('stays, where time did not pass for all of it, and is told again', async () => {
    watched(0, 20);
    answers(12);
    await sendUnsent(training);
    expect(parts()).toEqual([{ from: 12, to: 20 }]);
  });

  it('meanwhile is not lost by an answer to what was told before', async () => {
    watched(0, 5);
    answers(5);
    const sending = sendUnsent(training);
    watched(5, 8);
    await sending;
    expect(parts()).toEqual([{ from: 5, to: 8 }]);
  });

  it('is forgotten once the course is finished, or study is over', async () => {
    watched(0, 13);
    answers(10, { finishedAt: NOW });
    await sendUnsent(training);
    expect(parts()).toEqual([]);
    watched(0, 3);
    refuses('STUDY_OVER');
    expect(await sendUnsent(training)).toMatchObject({ kind: 'refused' });
    expect(parts()).toEqual([]);
  });

  it('is kept while the way is barred by something that can be mended', async () => {
    watched(0, 3);
    refuses('STUDY_NOT_PAID');
    expect(await sendUnsent(training)).toMatchObject({ kind: 'refused' });
    expect(parts()).toEqual([{ from: 0, to: 3 }]);
  });
});

it('is still there when the app was closed, and unreadable remains are dropped', () => {
  kept.set(`study-unsent:${training}`, { c1: [{ from: 2, to: 4 }] });
  expect(parts()).toEqual([{ from: 2, to: 4 }]);
  const broken = 'broken' as TrainingId;
  kept.set('study-unsent:broken', { c1: [{ from: 4, to: 2 }] });
  expect(unsentParts(broken, 'c1')).toEqual([]);
});
