import type { Result } from '#domain/result';
import { type Loaded, Loader } from './loader';

type Answer = Result<string, string>;

/** A loader whose answers the test gives by hand, and everything it showed. */
function handFed() {
  const pending: ((answer: Answer) => void)[] = [];
  const shown: Loaded<string, string>[] = [];
  const loader = new Loader<string, string>((loaded) => shown.push(loaded));
  const refresh = () =>
    loader.refresh(() => new Promise<Answer>((resolve) => pending.push(resolve)));
  return { loader, refresh, pending, shown };
}

const good = (value: string): Answer => ({ ok: true, value });
const bad = (refusal: string): Answer => ({ ok: false, refusal });

describe('Loader', () => {
  it('shows the value once it has come', async () => {
    const { refresh, pending, shown } = handFed();
    const done = refresh();
    pending[0]?.(good('a'));
    await done;
    expect(shown).toEqual([{ state: 'loaded', value: 'a' }]);
  });

  it('keeps what is shown when a refresh fails, and says so', async () => {
    const { refresh, pending, shown } = handFed();
    const first = refresh();
    pending[0]?.(good('a'));
    await first;
    const second = refresh();
    pending[1]?.(bad('network'));
    await second;
    expect(shown.at(-1)).toEqual({ state: 'loaded', value: 'a', problem: 'network' });
  });

  it('goes back to the skeleton when asked again after a failure', async () => {
    const { refresh, pending, shown } = handFed();
    const first = refresh();
    pending[0]?.(bad('network'));
    await first;
    const second = refresh();
    pending[1]?.(good('a'));
    await second;
    expect(shown.map((loaded) => loaded.state)).toEqual(['failed', 'loading', 'loaded']);
  });

  it('ignores an answer that a later question has overtaken', async () => {
    const { refresh, pending, shown } = handFed();
    const first = refresh();
    const second = refresh();
    pending[1]?.(good('new'));
    pending[0]?.(good('old'));
    await Promise.all([first, second]);
    expect(shown).toEqual([{ state: 'loaded', value: 'new' }]);
  });

  it('shows nothing after the screen was left', async () => {
    const { loader, refresh, pending, shown } = handFed();
    const done = refresh();
    loader.leave();
    pending[0]?.(good('late'));
    await done;
    expect(shown).toEqual([]);
  });

  it('drops an older answer when a value was put in its place', async () => {
    const { loader, refresh, pending, shown } = handFed();
    const done = refresh();
    loader.replace('mine');
    pending[0]?.(good('old'));
    await done;
    expect(shown).toEqual([{ state: 'loaded', value: 'mine' }]);
  });
});
