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

it.each([
  'registrationApproved',
  'registrationReturned',
  'registrationRejected',
  'claimed',
  'claimDeclined',
  'duesAsked',
  'applicationReturned',
  'applicationRejected',
  'membershipApproved',
] as const)('%s, which somebody waits for, has a template', (kind) => {
  expect(CHANNELS[kind].template).toBe('reviewResult');
});

it('approval of a registration alone is told by SMS as well (L2)', () => {
  expect(MessageKind.options.filter((kind) => CHANNELS[kind].sms)).toEqual([
    'registrationApproved',
  ]);
});
