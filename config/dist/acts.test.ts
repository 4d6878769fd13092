/** @jest-environment jsdom */
import { refusalText } from '#text/refusals';
import { routes } from '../../src/routes';
import { demoUnits } from '../demo/units';
import { visitOf } from './pages';
import { applicant, item, limited, unlimited } from './sampleCloud';
import { VisitedPage } from './visitPage';

const errors = jest.spyOn(console, 'error').mockImplementation();
const BUSY = refusalText({ code: 'BUSY' });

let page: VisitedPage;

async function open(url: string): Promise<void> {
  page = new VisitedPage(visitOf(url), 'answering');
  await page.quiet();
}

const askedOf = (call: string): number => page.asked.filter((asked) => asked === call).length;

afterEach(async () => {
  await page.close();
  expect(page.phone.missing).toEqual([]);
  expect(errors.mock.calls).toEqual([]);
});

describe('trainings', () => {
  it('open a training when its card is tapped', async () => {
    await open(routes.trainings);
    await page.tapOn(unlimited.title);
    expect(page.journeys).toEqual([routes.training(unlimited._id)]);
  });
});

describe('register', () => {
  it('registers once however often it is tapped, and goes on to the registration', async () => {
    await open(routes.register(unlimited._id));
    await page.tapOn('确认报名', 10);
    expect(askedOf('training.register')).toBe(1);
    expect(page.journeys).toEqual([routes.registration(unlimited._id)]);
  });

  it('says what went wrong and stays', async () => {
    await open(routes.register(unlimited._id));
    page.mood = { refusing: BUSY };
    await page.tapOn('确认报名');
    expect(page.text).toContain(BUSY);
    expect(page.journeys).toEqual([]);
  });
});

describe('registration', () => {
  it('is withdrawn after one question', async () => {
    await open(routes.registration(limited._id));
    await page.tapOn('取消报名');
    expect(askedOf('training.withdraw')).toBe(0);
    await page.tapOn('确定取消报名');
    expect(askedOf('training.withdraw')).toBe(1);
    expect(page.text).toContain('报名已取消');
  });
});

describe('a room', () => {
  it('is registered once, after a choice and its consent (H2, H4)', async () => {
    await open(routes.room(limited._id));
    await page.tapOn('确认登记');
    expect(page.text).toContain('请选择一种房型');
    await page.tapOn('住双床房中的一张床，与一位同性学员合住。');
    await page.tapOn('确认登记');
    expect(page.text).toContain('请勾选同意后再登记');
    expect(askedOf('room.hold')).toBe(0);
    await page.tapOn('我同意由会务组安排同性室友');
    await page.tapOn('确认登记', 10);
    expect(askedOf('room.hold')).toBe(1);
    expect(page.text).toContain('我的登记');
  });

  it('keeps what was chosen when the network is lost', async () => {
    await open(routes.room(limited._id));
    await page.tapOn('一人住一间，一张大床。');
    await page.tapOn('我同意“大床房”与“双床单住”互相调剂');
    page.mood = { refusing: BUSY };
    await page.tapOn('确认登记');
    expect(page.text).toContain('再试一次不会重复登记');
    expect(page.text).toContain('✓ 大床房');
  });
});

describe('review', () => {
  it('approves after one question', async () => {
    await open(routes.review(item.registrationId));
    await page.tapOn('通过');
    expect(page.text).toContain(`通过${applicant.profile.name}的报名？`);
    expect(askedOf('review.decide')).toBe(0);
    await page.tapOn('确定通过', 3);
    expect(askedOf('review.decide')).toBe(1);
  });

  it('does not reject without a reason', async () => {
    await open(routes.review(item.registrationId));
    await page.tapOn('不通过');
    await page.tapOn('确定不通过');
    expect(askedOf('review.decide')).toBe(0);
  });
});

describe('units', () => {
  it('are found while typing, and chosen by a tap', async () => {
    await open(routes.units);
    await page.type('湖北');
    await page.until(() => askedOf('person.searchUnits') === 1);
    await page.tapOn(demoUnits[0]!.name);
    expect(page.phone.calls.map(({ name }) => name)).toContain('navigateBack');
  });
});

describe('sign-up', () => {
  it('asks for the profile only after consent', async () => {
    await open(routes.signUp());
    expect(page.saying('姓名')).toBeUndefined();
    await page.tapOn('我已阅读并同意');
    expect(page.text).toContain('姓名');
  });
});
