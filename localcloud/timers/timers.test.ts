import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestCloud } from '../fixtures/cloud';
import type { Fired } from './timers';
import { parseCron } from './timers';

const DAY = 86_400_000;

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await TestCloud.start();
  await cloud.post('/console/clock', { now: Date.UTC(2026, 3, 3, 1) });
});
afterEach(() => cloud.close());

async function firedBy(change: object): Promise<Fired[]> {
  const { fired } = (await cloud.post('/console/clock', change)) as { fired: Fired[] };
  return fired;
}

describe('a timer trigger', () => {
  it('fires at its Shanghai hour with the platform’s event', async () => {
    expect(await firedBy({ advance: 16 * 3_600_000 })).toEqual([]);
    const [fired] = await firedBy({ advance: 3_600_000 });
    expect(fired).toMatchObject({
      function: 'nightly',
      time: '2026-04-03T18:00:00.000Z',
      ok: true,
    });
    const { invocations } = await cloud.get<{
      invocations: { requestId: string; result: string }[];
    }>('/console/logs');
    const invocation = invocations.find(({ requestId }) => requestId === fired?.requestId);
    expect(JSON.parse(invocation?.result ?? '')).toMatchObject({
      source: 'wx_trigger',
      event: { Type: 'Timer', TriggerName: 'atTwo', Time: '2026-04-03T18:00:00.000Z' },
    });
  });

  it('fires once when the clock jumps over many moments', async () => {
    const fired = await firedBy({ advance: 30 * DAY });
    expect(fired.map(({ time }) => time)).toEqual(['2026-05-02T18:00:00.000Z']);
    expect(await firedBy({ advance: 1000 })).toEqual([]);
  });

  it('does not fire again when the clock goes back and forth within a day', async () => {
    expect(await firedBy({ advance: DAY })).toHaveLength(1);
    expect(await firedBy({ advance: -3_600_000 })).toEqual([]);
    expect(await firedBy({ advance: 3_600_000 })).toEqual([]);
  });

  it('is remembered across a restart: what was missed is made up once', async () => {
    await cloud.restart();
    expect(await firedBy({ advance: 2 * DAY })).toHaveLength(1);
  });

  it('with a wrong expression harms no other', async () => {
    const config = { triggers: [{ name: 'never', type: 'timer', config: 'every day' }] };
    writeFileSync(join(cloud.dir, 'functions', 'whoami', 'config.json'), JSON.stringify(config));
    await firedBy({ advance: 1 });
    expect((await firedBy({ advance: DAY })).map((fired) => fired.function)).toEqual(['nightly']);
  });

  it('can be fired by hand', async () => {
    expect(await cloud.post('/console/timers/nightly/atTwo')).toMatchObject({ ok: true });
  });
});

it.each([
  ['*/5 * * * * * *', '2026-04-03T00:00:05.000Z'],
  ['0 30 9 1 * * *', '2026-05-01T01:30:00.000Z'],
  ['0 0 10 * * MON-FRI *', '2026-04-03T02:00:00.000Z'],
  ['0 0 0 1 1 * 2028', '2027-12-31T16:00:00.000Z'],
])('reads %s as the platform does', (config, next) => {
  expect(parseCron(config).nextRun(new Date('2026-04-03T00:00:00Z'))?.toISOString()).toBe(next);
});
