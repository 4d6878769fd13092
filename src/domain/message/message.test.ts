import { CHANNELS, MAX_ATTEMPTS, MessageKind, retryDelayMs } from './message';

describe('a message that failed', () => {
  it('is tried again after one minute, then twice as long each time', () => {
    const minutes = Array.from({ length: MAX_ATTEMPTS }, (_, n) => retryDelayMs(n) / 60_000);
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32]);
  });

  it('never waits longer than 256 minutes', () => {
    expect(retryDelayMs(1000)).toBe(256 * 60_000);
  });
});

it('every kind of message has a template, and approval an SMS as well (L2)', () => {
  for (const kind of MessageKind.options) expect(CHANNELS[kind].template).toBeDefined();
  expect(MessageKind.options.filter((kind) => CHANNELS[kind].sms)).toEqual([
    'registrationApproved',
  ]);
});
