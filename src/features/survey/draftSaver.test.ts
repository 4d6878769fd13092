import { DraftSaver, type SavingState } from './draftSaver';

const sent: string[] = [];
const states: SavingState[] = [];
let isReachable = true;
let answer: (() => void) | undefined;
const begun = () =>
  new DraftSaver<string>(
    (draft) => {
      sent.push(draft);
      const done = isReachable;
      return new Promise((resolve) => (answer = () => resolve(done)));
    },
    (state) => states.push(state),
  );

const answered = async () => {
  answer?.();
  await jest.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  jest.useFakeTimers();
  sent.length = 0;
  states.length = 0;
  isReachable = true;
});
afterEach(() => jest.useRealTimers());

describe('what is written', () => {
  it('is saved once, a little after the last change', async () => {
    const saver = begun();
    saver.write('一');
    saver.write('一二');
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(['一二']);
    await answered();
    expect(states.at(-1)).toBe('saved');
  });

  it('while the last saving is on its way is saved after it, the newest alone', async () => {
    const saver = begun();
    saver.write('一');
    const flushed = saver.flush();
    saver.write('一二');
    saver.write('一二三');
    await answered();
    await answered();
    expect(await flushed).toBe(true);
    expect(sent).toEqual(['一', '一二三']);
    expect(states.at(-1)).toBe('saved');
  });

  it('without a network waits, and is saved when asked again', async () => {
    const saver = begun();
    isReachable = false;
    saver.write('一');
    const failed = saver.flush();
    await answered();
    expect(await failed).toBe(false);
    expect(states.at(-1)).toBe('waiting');
    isReachable = true;
    const again = saver.flush();
    await answered();
    expect(await again).toBe(true);
    expect(sent).toEqual(['一', '一']);
  });

  it('is not saved any more once stopped', async () => {
    const saver = begun();
    saver.write('一');
    saver.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
  });
});
