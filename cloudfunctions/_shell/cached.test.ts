import { cached } from './cached';

describe('a cached value', () => {
  const realNow = Date.now;
  let now = 0;
  let loads = 0;
  const load = () => Promise.resolve(++loads);
  beforeEach(() => {
    now = 1_000_000;
    loads = 0;
    Date.now = () => now;
  });
  afterEach(() => {
    Date.now = realNow;
  });

  it('is loaded once within its seconds, also by those who ask at once', async () => {
    const value = cached(5, load);
    expect(await Promise.all([value(), value()])).toEqual([1, 1]);
    now += 4_999;
    expect(await value()).toBe(1);
  });

  it('is loaded again when its seconds are over', async () => {
    const value = cached(5, load);
    await value();
    now += 5_000;
    expect(await value()).toBe(2);
  });

  it('is loaded again when the clock has been put back', async () => {
    const value = cached(5, load);
    await value();
    now -= 1;
    expect(await value()).toBe(2);
  });

  it('forgets a failure', async () => {
    let isDown = true;
    const value = cached(5, () => (isDown ? Promise.reject(new Error('down')) : load()));
    await expect(value()).rejects.toThrow('down');
    isDown = false;
    expect(await value()).toBe(1);
  });
});
