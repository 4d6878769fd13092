import type { OrganizedTraining } from '#contract/organize';
import { offline } from '#domain/registration/samples.fixture';
import { draftOf, type TrainingDraft } from '#domain/training/draft';
import { useEdit } from './editStore';

const callCloud = jest.fn();
jest.mock('#cloud/callCloud', () => ({
  callCloud: (...args: unknown[]): unknown => callCloud(...args),
}));
const phone = new Map<string, unknown>();
jest.mock('#cloud/deviceStorage', () => ({
  readKept: (key: string) => phone.get(key),
  keep: (key: string, value: unknown) => phone.set(key, value),
  forget: (key: string) => phone.delete(key),
}));

const ID = offline._id;
const draft = draftOf(offline);
const unreachable = { ok: false, refusal: { code: 'UNREACHABLE', message: '网络不太稳定' } };
const answer = (revision: number, of: TrainingDraft): { ok: true; value: OrganizedTraining } => ({
  ok: true,
  value: {
    now: offline.publishedAt,
    trainingId: ID,
    revision,
    state: 'published',
    draft: of,
    hasChanges: false,
    changedAt: offline.publishedAt,
  },
});
const asked = () => callCloud.mock.calls.map(([call]) => (call as { name: string }).name);
const edit = () => useEdit.getState();

beforeEach(async () => {
  jest.useFakeTimers();
  callCloud.mockReset();
  phone.clear();
  useEdit.setState(useEdit.getInitialState());
  callCloud.mockResolvedValueOnce(answer(1, draft));
  await edit().open(ID);
});
afterEach(() => jest.useRealTimers());

describe('what an organizer writes', () => {
  it('is saved by itself once they pause, with the revision that was read', async () => {
    edit().change({ title: '新' });
    edit().change({ title: '新标题' });
    callCloud.mockImplementationOnce((_call, input: { draft: TrainingDraft }) =>
      Promise.resolve(answer(2, input.draft)),
    );
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked()).toEqual(['get', 'save']);
    expect(callCloud.mock.calls[1]?.[1]).toMatchObject({ revision: 1, draft: { title: '新标题' } });
    expect(edit().stored?.revision).toBe(2);
    expect(edit().draft).toBe(edit().stored?.draft);
    expect(phone.size).toBe(0);
  });

  it('stays on the phone while the network fails, and goes out later', async () => {
    edit().change({ title: '没有网络' });
    callCloud.mockResolvedValueOnce(unreachable);
    expect(await edit().flush()).toBe(false);
    expect(edit()).toMatchObject({ saving: 'waiting', draft: { title: '没有网络' } });
    expect(phone.size).toBe(1);
    callCloud.mockResolvedValueOnce(answer(2, { ...draft, title: '没有网络' }));
    expect(await edit().flush()).toBe(true);
    expect(phone.size).toBe(0);
  });

  it('is found again by the next visit, on top of what the cloud has by then', async () => {
    edit().change({ title: '没有网络' });
    useEdit.setState({ ...useEdit.getInitialState() });
    callCloud.mockResolvedValueOnce(answer(4, { ...draft, audience: '别人改的' }));
    callCloud.mockImplementationOnce((_call, input: { draft: TrainingDraft }) =>
      Promise.resolve(answer(5, input.draft)),
    );
    await edit().open(ID);
    expect(edit()).toMatchObject({
      draft: { title: '没有网络', audience: '别人改的' },
      stored: { revision: 5 },
      contested: [],
    });
  });

  it('is put on top of what somebody else has saved meanwhile, and contested questions are named', async () => {
    edit().change({ title: '我的标题' });
    const theirs = { ...draft, title: '别人的标题', audience: '别人改的' };
    callCloud
      .mockResolvedValueOnce({ ok: false, refusal: { code: 'TRAINING_CHANGED', message: '…' } })
      .mockResolvedValueOnce(answer(2, theirs))
      .mockImplementationOnce((_call, input: { draft: TrainingDraft }) =>
        Promise.resolve(answer(3, input.draft)),
      );
    expect(await edit().flush()).toBe(true);
    expect(edit()).toMatchObject({
      draft: { title: '我的标题', audience: '别人改的' },
      stored: { revision: 3 },
      contested: ['title'],
    });
  });

  it('written while a saving is on its way is saved after it', async () => {
    edit().change({ title: '一' });
    callCloud.mockImplementationOnce((_call, input: { draft: TrainingDraft }) => {
      edit().change({ title: '二' });
      return Promise.resolve(answer(2, input.draft));
    });
    callCloud.mockImplementationOnce((_call, input: { draft: TrainingDraft }) =>
      Promise.resolve(answer(3, input.draft)),
    );
    expect(await edit().flush()).toBe(true);
    expect(edit()).toMatchObject({ draft: { title: '二' }, stored: { revision: 3 } });
  });
});
