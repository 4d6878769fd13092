import { colleague, latecomer, librarian, newcomer, organizer } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';

const CLASS = '/features/training/detail/index?trainingId=tuling-2026';
const MINE = '/features/training/registration/index?trainingId=tuling-2026';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
}, 180_000);
afterAll(() => desk.close());

async function register(
  openid: string,
  button = '报名',
  confirm = '确认报名',
): Promise<PhoneInHand> {
  const phone = await desk.handTo(openid, { scene: 't=tuling-2026' });
  await phone.tap(button);
  await phone.tap(confirm);
  await phone.allowMessages();
  return phone;
}

it('seats the 180th, lets the next wait, and moves them up the moment a seat is freed (L2)', async () => {
  const first = await register(librarian.openid);
  await register(colleague.openid);
  await register(organizer.openid);
  const late = await register(latecomer.openid, '候补报名', '确认候补报名');
  await late.sees('名额已满，正在候补', '第 1 位');
  await late.shot('30-waiting');
  const visitor = await desk.handTo(newcomer.openid, { scene: 't=tuling-2026' });
  await visitor.sees('180', '候补');
  await visitor.shot('31-full');

  await first.open(MINE);
  await first.tap('取消报名');
  await first.tap('确定取消报名');
  await first.sees('报名已取消');
  await late.refresh();
  await late.sees('报名已提交，等待审核');
  await late.shot('32-moved-up');
  const inbox = await desk.inboxOf(latecomer.openid);
  expect(inbox.map(({ kind }) => kind)).toContain('subscribe');

  await first.open(CLASS);
  await first.sees('候补报名');
  for (const phone of [first, late, visitor]) expect(await phone.errors()).toEqual([]);
}, 180_000);
