/** @jest-environment jsdom */
import { refusalText } from '#text/refusals';
import { allRoutes } from './builtApp';
import { type PageVisit, visits } from './pages';
import { type CloudMood, VisitedPage } from './visitPage';

const UNREACHABLE = '网络不太稳定，请检查网络后再试';
const BUSY = refusalText({ code: 'BUSY' });

const errors = jest.spyOn(console, 'error').mockImplementation();
jest.spyOn(console, 'warn').mockImplementation();

async function open(visit: PageVisit, mood: CloudMood = 'answering'): Promise<VisitedPage> {
  const page = new VisitedPage(visit, mood);
  await page.quiet();
  return page;
}

/** Nothing went wrong: no error was told, and every function of WeChat that was used is a known one. */
async function closeClean(page: VisitedPage): Promise<void> {
  await page.close();
  expect(page.phone.missing).toEqual([]);
  expect(errors.mock.calls).toEqual([]);
}

beforeEach(() => errors.mockClear());

it('visits every page of the build', () => {
  expect([...new Set(visits.map(({ route }) => route))].sort()).toEqual(allRoutes().sort());
});

describe.each(visits)('$route $query', (visit) => {
  it('renders what the cloud answers', async () => {
    const page = await open(visit);
    expect(page.text).toContain(visit.shows);
    await page.drawn();
    expect(page.skeleton).toBeNull();
    await closeClean(page);
  });

  it('takes taps on everything that can be tapped', async () => {
    const page = await open(visit);
    const before = page.traces;
    for (const element of page.tappable()) if (element.isConnected) await page.tap(element);
    if (page.tappable().length > 0) expect(page.traces).toBeGreaterThan(before);
    await closeClean(page);
  });

  it.each<[string, CloudMood, string]>([
    ['unreachable', 'unreachable', UNREACHABLE],
    ['refusing', { refusing: BUSY }, BUSY],
  ])('says why and tries again when the cloud is %s', async (_name, mood, sentence) => {
    const page = await open(visit, mood);
    if (visit.needsCloud) {
      expect(page.text).toContain(sentence);
      const again = page.saying('重试');
      expect(again).toBeDefined();
      page.mood = 'answering';
      await page.tap(again!);
    }
    expect(page.text).toContain(visit.shows);
    expect(page.text).not.toContain(sentence);
    await closeClean(page);
  });
});

const needsNone = visits.filter(({ query }) => Object.keys(query).length === 0);
/** Pages that are of no use without what their address says. */
const withQuery = visits.filter(
  ({ route, query }) =>
    Object.keys(query).length > 0 && !needsNone.some((other) => other.route === route),
);

describe.each(withQuery)('$route from a broken address', (visit) => {
  it.each<[string, PageVisit['query']]>([
    ['without parameters', {}],
    ['with foreign ones', { trainingId: '%00<b>', registrationId: '../x' }],
  ])('%s says so with a way on, or goes on by itself', async (_name, query) => {
    const page = await open({ ...visit, query });
    const saysSo = page.text.includes('没有找到') && page.tappable().length > 0;
    expect(saysSo || page.journeys.length > 0).toBe(true);
    await closeClean(page);
  });
});
