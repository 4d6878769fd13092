import type { EditedSurvey } from '#contract/survey';
import { at, sampleDraft, TRAINING } from '#domain/survey/samples.fixture';
import type { SurveyDraft } from '#domain/survey/survey';
import { EditSession, type EditState, UNREAD } from './editSession';

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

/** The cloud as it stands, and whether it is reached; `half`: what is sent arrives, its answer is lost. */
let stored: EditedSurvey;
let network: 'whole' | 'half' | 'none';
const unreachable = { ok: false, refusal: { code: 'UNREACHABLE', message: '网络不太稳定' } };
const asked: string[] = [];

function answerOf({ name }: { name: string }, input: { revision: number; survey: SurveyDraft }) {
  asked.push(name);
  if (network === 'none') return unreachable;
  if (name !== 'save') return { ok: true, value: stored };
  if (input.revision !== stored.revision)
    return { ok: false, refusal: { code: 'SURVEY_EDITED', message: '刚被修改' } };
  stored = { ...stored, revision: stored.revision + 1, draft: input.survey, hasChanges: true };
  return network === 'half' ? unreachable : { ok: true, value: stored };
}

let state: EditState;
const begun = async (): Promise<EditSession> => {
  state = UNREAD;
  const session = new EditSession(TRAINING, (shown) => (state = shown));
  await session.load();
  return session;
};

beforeEach(() => {
  jest.useFakeTimers();
  phone.clear();
  asked.length = 0;
  network = 'whole';
  stored = {
    now: at('2026-04-01T00:00:00.000Z'),
    trainingId: TRAINING,
    trainingTitle: '在职培训',
    mode: 'online',
    revision: 3,
    draft: sampleDraft,
    publishedAt: at('2026-04-01T00:00:00.000Z'),
    published: sampleDraft,
    hasChanges: false,
    problems: [],
    isAnswered: false,
  };
  callCloud.mockImplementation((call: { name: string }, input: never) =>
    Promise.resolve(answerOf(call, input)),
  );
});
afterEach(() => jest.useRealTimers());

describe('a survey being written', () => {
  it('is saved by itself, and nothing stays on the phone', async () => {
    const session = await begun();
    session.change({ title: '新标题' });
    expect(phone.size).toBe(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(stored).toMatchObject({ revision: 4, draft: { title: '新标题' } });
    expect(state.saving).toBe('saved');
    expect(phone.size).toBe(0);
  });

  it('survives a phone without a network that was closed', async () => {
    const first = await begun();
    network = 'none';
    first.change({ title: '新标题' });
    expect(await first.flush()).toBe(false);
    expect(state.saving).toBe('waiting');
    network = 'whole';
    await begun();
    expect(state.draft?.title).toBe('新标题');
    expect(stored.draft.title).toBe('新标题');
  });

  it('goes on where the answer of a saving was lost', async () => {
    const session = await begun();
    network = 'half';
    session.change({ title: '新标题' });
    expect(await session.flush()).toBe(false);
    network = 'whole';
    session.change({ title: '更新的标题' });
    expect(await session.flush()).toBe(true);
    expect(state.isContested).toBe(false);
    expect(stored).toMatchObject({ revision: 5, draft: { title: '更新的标题' } });
  });

  it.each([
    ['mine', '我的标题'],
    ['theirs', '同事的标题'],
  ] as const)('that a colleague saved first is settled by choosing %s', async (whose, title) => {
    const session = await begun();
    stored = { ...stored, revision: 4, draft: { ...sampleDraft, title: '同事的标题' } };
    session.change({ title: '我的标题' });
    expect(await session.flush()).toBe(false);
    expect(state.isContested).toBe(true);
    await session.settle(whose);
    expect(state).toMatchObject({ isContested: false, draft: { title } });
    expect(stored.draft.title).toBe(title);
    expect(phone.size).toBe(0);
  });

  it('goes back to what attendees see', async () => {
    const session = await begun();
    session.change({ title: '新标题', introduction: '说明' });
    await session.flush();
    session.restore();
    await session.flush();
    expect(stored.draft).toEqual(sampleDraft);
  });
});
