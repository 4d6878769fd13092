import { trainingCalls } from '#contract/training';
import { registrationIdOf, type TrainingId } from '#domain/ids';
import { personIdOf } from '#shell/identity';
import { sampleOpenid } from '../demo/people';
import { colleague, librarian } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const CLASS = 'tuling-2026' as TrainingId;
/** Approved for the class since the first morning. */
const unpaid = sampleOpenid(0);
/** Two of the library's staff, who take the last places but one. */
const [staff, other] = [sampleOpenid(2000), sampleOpenid(2001)];

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

const mine = { path: `features/training/registration/index?trainingId=${CLASS}` };
const payPage = {
  path: `features/pay/payment/index?registrationId=${registrationIdOf(CLASS, personIdOf(unpaid))}`,
};

step('the class is full, and somebody waits (L2)', async () => {
  for (const openid of [staff, other, colleague.openid, librarian.openid])
    await desk.valueFor(openid, trainingCalls.register, { trainingId: CLASS });
  phone = await desk.handTo(librarian.openid, mine);
  await phone.sees('正在候补', '第 1 位');
});

step('whoever has not paid is reminded a week, three days and a day before (L5)', async () => {
  await desk.moveClockTo('2026-05-08T01:30:00.000Z');
  const late = await desk.handTo(unpaid, { path: 'features/training/news/index' });
  await late.sees('交费');
  await late.shot('deadline-01-reminded');
  await desk.moveClockTo('2026-05-15T06:00:00.000Z');
  const today = await desk.handTo(unpaid);
  await today.sees('今天内交费');
  await today.shot('deadline-02-today');
});

step('the unpaid place lapses with the last day, and the waiting list moves up (X3)', async () => {
  await phone.refresh();
  await phone.sees('正在候补');
  // The sample attendees have not paid either; a run of the timer gives up so many places at most.
  for (const minute of ['00', '01', '02'])
    await desk.moveClockTo(`2026-05-15T16:${minute}:30.000Z`);
  await phone.clockMoved();
  await phone.refresh();
  await phone.sees('报名已提交，等待审核');
  await phone.shot('deadline-03-moved-up');
  const lapsed = await desk.handTo(unpaid, mine);
  await lapsed.sees('逾期未交费，报名已失效', '名额已让给候补的人');
  await lapsed.shot('deadline-04-lapsed');
  const paying = await desk.handTo(unpaid, payPage);
  await paying.sees('逾期未交费，报名已失效', '款项不会丢失');
  await paying.shot('deadline-05-nothing-to-pay');
  expect(await paying.errors()).toEqual([]);
});
