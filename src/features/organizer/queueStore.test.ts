import type { ReviewItem } from '#contract/review';
import { Instant } from '#domain/calendar';
import { RegistrationId, TrainingId } from '#domain/ids';
import { applicantOf } from '#domain/registration/register';
import { person, price } from '#domain/registration/samples.fixture';
import { nextAfter, useQueue } from './queueStore';

const callCloud = jest.fn();
jest.mock('#cloud/callCloud', () => ({
  callCloud: (...args: unknown[]): unknown => callCloud(...args),
}));

const TRAINING = TrainingId.parse('lead-2026');
const AT = Instant.parse('2026-04-03T01:00:00.000Z');
const COUNTS = { submitted: 3, waitlisted: 0, approved: 1, returned: 0, rejected: 0, withdrawn: 0 };

const item = (number: number, status: ReviewItem['status'] = 'submitted'): ReviewItem => ({
  registrationId: RegistrationId.parse(`lead-2026:p${String(number).padStart(24, '0')}`),
  trainingId: TRAINING,
  status,
  revision: 1,
  applicant: applicantOf(person),
  price,
  submittedAt: AT,
  steps: [{ to: 'submitted', at: AT }],
});
const page = (items: ReviewItem[], more = false) => ({
  ok: true,
  value: { items, more, counts: COUNTS },
});

beforeEach(() => {
  callCloud.mockReset();
  useQueue.setState(useQueue.getInitialState());
});

describe('the queue', () => {
  it('opens on what waits for review', async () => {
    callCloud.mockResolvedValueOnce(page([item(1), item(2)]));
    await useQueue.getState().open(TRAINING);
    expect(callCloud.mock.calls[0]?.[1]).toEqual({ trainingId: TRAINING, status: 'submitted' });
    expect(useQueue.getState()).toMatchObject({ loading: 'no', counts: COUNTS });
    expect(useQueue.getState().items).toHaveLength(2);
  });

  it('forgets the last search when it is entered again, and keeps it on coming back', async () => {
    callCloud.mockResolvedValue(page([item(1)]));
    await useQueue.getState().open(TRAINING);
    await useQueue.getState().choose('approved');
    await useQueue.getState().searchFor('王');
    await useQueue.getState().comeBack();
    expect(useQueue.getState()).toMatchObject({ status: 'approved', search: '王' });
    await useQueue.getState().open(TRAINING);
    expect(useQueue.getState()).toMatchObject({ status: 'submitted', search: '' });
  });

  it('asks the next page after the last one shown, and shows nobody twice', async () => {
    callCloud.mockResolvedValueOnce(page([item(1), item(2)], true));
    await useQueue.getState().open(TRAINING);
    callCloud.mockResolvedValueOnce(page([item(2), item(3)]));
    await useQueue.getState().loadMore();
    expect(callCloud.mock.calls[1]?.[1]).toMatchObject({
      after: { submittedAt: AT, registrationId: item(2).registrationId },
    });
    expect(useQueue.getState().items.map((shown) => shown.registrationId)).toEqual(
      [item(1), item(2), item(3)].map((shown) => shown.registrationId),
    );
  });

  it('asks for no page while one is on its way, or when there is none', async () => {
    callCloud.mockResolvedValueOnce(page([item(1)]));
    await useQueue.getState().open(TRAINING);
    await useQueue.getState().loadMore();
    expect(callCloud).toHaveBeenCalledTimes(1);
  });

  it('drops an answer that a later question has overtaken', async () => {
    callCloud.mockResolvedValueOnce(page([]));
    await useQueue.getState().open(TRAINING);
    const answers: ((answer: unknown) => void)[] = [];
    callCloud.mockReturnValueOnce(new Promise((resolve) => answers.push(resolve)));
    const slow = useQueue.getState().searchFor('王');
    callCloud.mockResolvedValueOnce(page([item(2)]));
    await useQueue.getState().searchFor('王晓');
    answers[0]?.(page([item(1)]));
    await slow;
    expect(useQueue.getState().items).toEqual([item(2)]);
  });

  it('keeps what is shown when refreshing fails, and says so', async () => {
    callCloud.mockResolvedValueOnce(page([item(1)]));
    await useQueue.getState().open(TRAINING);
    callCloud.mockResolvedValueOnce({ ok: false, refusal: { code: 'UNREACHABLE', message: '…' } });
    await useQueue.getState().refresh();
    expect(useQueue.getState().items).toEqual([item(1)]);
    expect(useQueue.getState().failure?.code).toBe('UNREACHABLE');
  });

  it('takes a decided registration out of its list and moves the count', async () => {
    callCloud.mockResolvedValueOnce(page([item(1), item(2)]));
    await useQueue.getState().open(TRAINING);
    useQueue.getState().settle(item(1, 'approved'));
    expect(useQueue.getState().items).toEqual([item(2)]);
    expect(useQueue.getState().counts).toMatchObject({ submitted: 2, approved: 2 });
    useQueue.getState().settle(item(1, 'approved'));
    expect(useQueue.getState().counts).toMatchObject({ submitted: 2, approved: 2 });
  });
});

describe('reviewing down to the end of a page', () => {
  it('asks for the next page before the list runs out', async () => {
    callCloud.mockResolvedValueOnce(page([item(1), item(2)], true));
    await useQueue.getState().open(TRAINING);
    callCloud.mockResolvedValueOnce(page([item(3)]));
    useQueue.getState().settle(item(1, 'approved'));
    expect(callCloud.mock.calls[1]?.[1]).toMatchObject({
      after: { registrationId: item(2).registrationId },
    });
  });

  it('starts over when nothing shown is left but more wait', async () => {
    callCloud.mockResolvedValueOnce(page([item(1)], true));
    await useQueue.getState().open(TRAINING);
    callCloud.mockResolvedValueOnce(page([item(2)]));
    useQueue.getState().settle(item(1, 'approved'));
    expect(callCloud.mock.calls[1]?.[1]).toEqual({ trainingId: TRAINING, status: 'submitted' });
  });
});

describe('nextAfter', () => {
  it('goes down the list, then back to the first that is left, then ends', () => {
    const items = [item(1), item(2)];
    expect(nextAfter(items, item(1).registrationId)).toBe(items[1]);
    expect(nextAfter(items, item(2).registrationId)).toBe(items[0]);
    expect(nextAfter([item(1)], item(1).registrationId)).toBeUndefined();
    expect(nextAfter(items, item(9).registrationId)).toBe(items[0]);
  });
});
