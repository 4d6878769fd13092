import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { attendee, cast, LEAD, ONLINE } from './people';
import { type Product, startProduct } from './product';

const { register, get } = trainingCalls;
const at = (text: string) => text as Instant;
const person = attendee(0);

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('on a machine in %s', (zone) => {
  const own = process.env.TZ;
  let product: Product;
  beforeAll(async () => {
    process.env.TZ = zone;
    product = await startProduct();
  });
  afterAll(async () => {
    await product.close();
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });
  beforeEach(() => product.load(cast(1)));

  it('registration opens and closes by the days of Shanghai (O3)', async () => {
    await product.setClock(at('2026-04-02T15:59:30.000Z'));
    expect(await product.refusal(person, register, { trainingId: ONLINE })).toMatchObject({
      message: '报名尚未开始，4月3日（周五）00:00开放',
    });
    await product.setClock(at('2026-04-10T16:00:00.000Z'));
    expect(await product.refusal(person, register, { trainingId: ONLINE })).toMatchObject({
      message: '报名已结束（4月10日（周五）止）',
    });
    await product.setClock(at('2026-04-10T15:59:30.000Z'));
    expect(await product.value(person, register, { trainingId: ONLINE })).toMatchObject({
      status: 'submitted',
      steps: [{ at: expect.stringMatching(/^2026-04-10T15:59:3\d\.\d{3}Z$/) }],
    });
  });

  it('the last day of paying ends at midnight in Shanghai (L5)', async () => {
    await product.value(person, register, { trainingId: LEAD });
    const registrations = await product.documents('registrations');
    await product.import({
      registrations: registrations.map((one) => ({
        ...one,
        status: 'approved',
        approvedAt: '2026-04-03T02:00:00.000Z',
      })),
    });
    const mineAt = async (now: string) => {
      await product.setClock(at(now));
      return (await product.value(person, get, { trainingId: LEAD })).mine;
    };
    expect(await mineAt('2026-05-15T15:59:30.000Z')).toMatchObject({
      status: 'approved',
      next: { until: '2026-05-15', passed: false },
    });
    // The timer of that very minute lets it lapse (X3).
    expect(await mineAt('2026-05-15T16:00:00.000Z')).toMatchObject({ status: 'lapsed' });
  });
});
