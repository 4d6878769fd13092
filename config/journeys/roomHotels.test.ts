import { lodgingCalls } from '#contract/lodging';
import { roomCalls } from '#contract/room';
import { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import { Hotel } from '#domain/training/training';
import type { Registration } from '#domain/registration/registration';
import { personIdOf } from '#shell/identity';
import { demoData } from '../demo/demoData';
import { sampleOpenid } from '../demo/people';
import { organizer } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const trainingId = 'tuling-2026' as TrainingId;
const code = { path: `features/hotel/room/index?scene=${encodeURIComponent(`r=${trainingId}`)}` };
const OTHER = '武汉沙湖湿地国际会议中心酒店（省图书馆店）';

/** Cheaper, with a long name, without a phone number or a point on the map. */
const other = Hotel.parse({
  id: 'shahu',
  name: OTHER,
  address: '湖北省武汉市武昌区公正路25号',
  roomFenPerNight: 30_000,
  bedFenPerNight: 15_000,
});

const data = demoData();
const lodging = (data['lodgings'] as readonly Lodging[]).at(0)!;
/** Approved women who have not registered a room. */
const [first, second, third] = (data['registrations'] as readonly Registration[])
  .filter(
    (one) =>
      one.trainingId === trainingId &&
      one.status === 'approved' &&
      one.applicant.gender === 'female' &&
      !(one.personId in lodging.stays),
  )
  .map(({ personId }) =>
    Array.from({ length: 177 }, (_, n) => sampleOpenid(n)).find(
      (openid) => personIdOf(openid) === personId,
    ),
  ) as [string, string, string];

const every = (rooms: number) => [rooms, rooms, rooms, rooms, rooms];

let desk: Desk;
let phone: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  const training = demoTrainings.find(({ _id }) => _id === trainingId);
  if (training?.mode !== 'offline') throw new Error('the class has hotels');
  await desk.import({ trainings: [{ ...training, hotels: [...training.hotels, other] }] });
  const seen = await desk.valueFor(organizer.openid, lodgingCalls.overview, { trainingId });
  await desk.valueFor(organizer.openid, lodgingCalls.configure, {
    trainingId,
    revision: seen.revision,
    nights: seen.nights,
    openUntil: seen.openUntil,
    rooms: {
      jinguiyuan: { king: every(1), twin: every(30) },
      shahu: { king: every(1), twin: every(0) },
    },
    acknowledgeShortage: false,
  });
}, 240_000);
afterAll(() => desk.close());

const step = stepsOfOneJourney();

async function asksForKing(shown: PhoneInHand, hotel: string): Promise<void> {
  await shown.tapNamed(new RegExp(`^${hotel}`));
  await shown.tapNamed(/^大床房，¥/);
  await shown.tap('我同意“大床房”与“双床单住”互相调剂');
  await shown.tap('确认登记');
  await shown.allowMessages();
}

step('one of two hotels is chosen, or any (H2)', async () => {
  phone = await desk.handTo(first, code);
  await phone.sees('任意酒店', OTHER, '最高 ¥1,750', '¥300/间/晚，¥150/床/晚');
  await phone.shot('hotels-01-form');
  await asksForKing(phone, '武汉金贵源国际酒店');
  await phone.sees('我的登记', '武汉金贵源国际酒店', '¥350 × 5 晚 = ¥1,750');
  await phone.shot('hotels-02-held');
});

step('the other hotel has one room; who comes next is offered the first one', async () => {
  const one = await desk.handTo(second, code);
  await asksForKing(one, '武汉沙湖');
  await one.sees('我的登记', '¥300 × 5 晚 = ¥1,500');
  const next = await desk.handTo(third, { ...code, large: true });
  await next.tapNamed(/^武汉沙湖/);
  await next.shot('hotels-03-large-form');
  await asksForKing(next, '武汉沙湖');
  await next.sees('所选房型已满', `${OTHER}的大床房`, '武汉金贵源国际酒店 · 大床房 ¥350/晚');
  await next.shot('hotels-04-large-offers');
  await next.tap('武汉金贵源国际酒店 · 大床房 ¥350/晚');
  await next.sees('我的登记', '¥350 × 5 晚 = ¥1,750');
  await next.shot('hotels-05-large-held');
  for (const shown of [one, next]) expect(await shown.errors()).toEqual([]);
});

step('who was swapped or moved reads why (H3, H6)', async () => {
  const run = await desk.valueFor(organizer.openid, lodgingCalls.run, { trainingId, revision: 0 });
  const moved = await desk.valueFor(organizer.openid, lodgingCalls.move, {
    trainingId,
    revision: run.revision,
    personId: personIdOf(second),
    to: { hotelId: 'jinguiyuan', kind: 'twin' },
  });
  await desk.valueFor(organizer.openid, lodgingCalls.publish, {
    trainingId,
    revision: moved.revision,
    answerUntil: Instant.parse('2026-05-10T10:00:00.000Z'),
    acknowledged: true,
  });
  await phone.refresh();
  await phone.sees('我的房间', '大床房不够，按您同意的调剂', '双床房（一人住）', '¥1,750');
  await phone.shot('hotels-06-swapped');
  const elsewhere = await desk.handTo(second, { ...code, large: true });
  await elsewhere.sees('您选的酒店房间紧张', '武汉金贵源国际酒店');
  await elsewhere.shot('hotels-07-large-elsewhere');
});

step('whoever changes after that is told that a new allocation follows', async () => {
  await phone.tap('修改登记');
  await phone.tapNamed(/^任意酒店/);
  await phone.tapNamed(/^床位，¥/);
  await phone.tap('我同意由会务组安排同性室友');
  await phone.tap('保存修改');
  await phone.allowMessages();
  await phone.sees('待重新安排', '排房之后，您的登记有变化', '最高 ¥875');
  await phone.shot('hotels-08-outdated');
  expect((await desk.valueFor(first, roomCalls.look, { trainingId })).room?.isOutdated).toBe(true);
  expect(await phone.errors()).toEqual([]);
});
