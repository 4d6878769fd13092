import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { attendee, cast, idOf, LEAD, organizer, registrationOf, visitor } from './people';
import { type Product, startProduct } from './product';

jest.setTimeout(60_000);
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

beforeEach(async () => {
  await product.load(cast(2));
  await product.value(attendee(0), trainingCalls.register, { trainingId: LEAD });
});

const notes = async () =>
  (await product.documents<{ by: string; target: string }>('reads')).map(
    ({ by, target }) => `${by} ${target}`,
  );

describe('reading somebody else’s data by a role', () => {
  it('is noted once a day for each reader and target', async () => {
    const registrationId = registrationOf(attendee(0));
    for (let times = 0; times < 3; times++)
      await product.value(organizer, reviewCalls.get, { registrationId });
    expect(await notes()).toEqual([`${idOf(organizer)} ${registrationId}`]);
    await product.advance(24 * 3_600_000);
    await product.value(organizer, reviewCalls.get, { registrationId });
    expect(await notes()).toHaveLength(2);
  });

  it('of a list is noted as the list', async () => {
    await product.value(organizer, reviewCalls.queue, { trainingId: LEAD, status: 'submitted' });
    expect(await notes()).toEqual([`${idOf(organizer)} list:registrations:${LEAD}`]);
  });

  it('that was refused is no read', async () => {
    await product.refusal(visitor, reviewCalls.get, {
      registrationId: registrationOf(attendee(0)),
    });
    await product.refusal(attendee(1), reviewCalls.queue, {
      trainingId: LEAD,
      status: 'submitted',
    });
    expect(await notes()).toEqual([]);
  });
});
