import { readSheet } from 'read-excel-file/node';
import { lodgingCalls } from '#contract/lodging';
import { roomCalls } from '#contract/room';
import { chargesOf } from '#domain/lodging/charges';
import type { RoomPlans } from '#domain/lodging/plan';
import { ANSWER_UNTIL, LodgingDesk, of, room, roomOf, staying, type Wanted } from './lodgingDesk';
import { idOf, LEAD, organizer, secondOrganizer } from './people';
import { type Product, startProduct } from './product';
import { BOOKING, day, gives, holds, HOTEL, keyOf, man, pageOf, woman } from './roomCast';

const { run, plan, pin, move, publish, number, hotelList, overview } = lodgingCalls;
const [anna, bella, cora, dora] = [woman(0), woman(1), woman(2), woman(3)];
const [adam, bob, carl] = [man(0), man(1), man(2)];
const bed: Wanted = { choice: 'bed' };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 2, processes: 4 });
});
afterAll(() => product.close());
const desk = new LodgingDesk(() => product);
const plans = async () => (await product.documents<RoomPlans>('roomPlans'))[0]!;

/** Three women and two men share, one woman has a king: an odd bed. */
const STAYS = [
  [anna, bed],
  [bella, bed],
  [cora, bed],
  [adam, bed],
  [bob, bed],
  [dora, { choice: 'king' }],
] as const;
beforeEach(() => product.load(staying(20, { king: 2, twin: 5 }, STAYS), BOOKING));

describe('a run', () => {
  it('needs rooms, then gives everybody theirs, and is written down', async () => {
    expect(await product.refusal(organizer, plan, of)).toMatchObject({ code: 'NO_PLAN' });
    const shown = await desk.run();
    expect(shown).toMatchObject({ revision: 1, state: 'draft', isOutdated: false, gone: [] });
    expect(shown.aims).toMatchObject({ withoutRoom: 0, swapped: 0, supplementNights: 5 });
    expect(shown.rows).toHaveLength(6);
    expect(shown.rows.every((row) => row.room && !row.change && row.fen! > 0)).toBe(true);
    expect(shown.rooms).toHaveLength(4);
    expect(await desk.audits()).toMatchObject([{ action: 'runRoomPlan', target: LEAD }]);
    expect((await desk.overview()).plan).toMatchObject({ hasDraft: true, isOutdated: false });
    await product.load({ ...staying(3, { king: 1, twin: 1 }, []), lodgings: [] }, BOOKING);
    expect(await product.refusal(organizer, run, { ...of, revision: 0 })).toMatchObject({
      code: 'NO_LODGING',
    });
  });

  it('by two at once is one; the other is told that the plan has changed', async () => {
    const both = await Promise.all(
      [organizer, secondOrganizer].map((by) => product.call(by, run, { ...of, revision: 0 })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'PLAN_CHANGED', revision: 1 },
    });
    expect(await desk.audits()).toHaveLength(1);
  });

  it('while people register plans all that were there at one moment', async () => {
    const [shown] = await Promise.all([
      desk.run(),
      ...[woman(4), woman(5), man(3)].map((openid) => holds(product, openid, bed)),
    ]);
    const { draft } = await plans();
    const now = await product.value(organizer, plan, of);
    expect(draft!.guests).toHaveLength(shown.rows.length);
    expect(now.isOutdated).toBe(draft!.guests.length < 9);
  });

  it('after a change moves nobody else, says who is new and who is gone, and what it is compared with', async () => {
    const first = await desk.run();
    await gives(product, anna);
    await holds(product, carl, bed);
    expect(await product.value(organizer, plan, of)).toMatchObject({ isOutdated: true });
    const again = await desk.run();
    expect(again).toMatchObject({ revision: 2, isOutdated: false, before: first.at });
    expect(again.gone).toMatchObject([{ personId: idOf(anna) }]);
    const changed = again.rows.filter(({ change }) => change);
    expect(changed.filter(({ change }) => change!.isNew)).toMatchObject([{ personId: idOf(carl) }]);
    expect(changed.filter(({ change }) => change!.isMoved).length).toBeLessThanOrEqual(1);
    for (const openid of [adam, bob, dora])
      expect(roomOf(again, openid)).toBe(roomOf(first, openid));
  });
});

describe('by hand', () => {
  it('who is pinned stays where they are, run after run, until they leave', async () => {
    await desk.run();
    const moved = await desk.move(adam, { room: room('t5') });
    expect(moved).toMatchObject({ ok: true });
    await desk.pin(bob, true);
    const pinned = (await plans()).pins;
    expect(Object.keys(pinned).sort()).toEqual([idOf(adam), idOf(bob)].sort());
    const again = await desk.run();
    expect(roomOf(again, adam)).toBe('t5');
    expect(pinned[idOf(bob)]).toBe(again.rows.find(({ personId }) => personId === idOf(bob))!.room);
    expect(again.rows.filter(({ isPinned }) => isPinned)).toHaveLength(2);
    await gives(product, adam);
    await desk.run();
    expect(Object.keys((await plans()).pins)).toEqual([idOf(bob)]);
    await desk.pin(bob, false);
    expect((await plans()).pins).toEqual({});
  });

  it('who chooses a bed is not kept in a king, nor asked to pay for it (H4)', async () => {
    await desk.run();
    await desk.pin(dora, true);
    await holds(product, dora, bed);
    const again = await desk.run();
    expect(roomOf(again, dora)).toMatch(/^t/);
    expect(again.aims).toMatchObject({ withoutRoom: 0, supplementNights: 0 });
    expect((await plans()).pins).toEqual({});
  });

  it('nobody is put where they do not fit, said with the reason and the night', async () => {
    const shown = await desk.run();
    const annas = room(roomOf(shown, anna)!);
    expect(await desk.move(adam, { room: annas })).toMatchObject({
      refusal: { code: 'ROOM_UNFIT', because: 'gender', night: day(25) },
    });
    expect(await desk.move(adam, { room: room('k2') })).toMatchObject({
      refusal: { code: 'ROOM_UNFIT', because: 'kind' },
    });
    expect(await desk.move(dora, { room: annas })).toMatchObject({
      refusal: { because: 'occupied' },
    });
    expect(await desk.move(dora, { room: room('t6') })).toMatchObject({
      refusal: { because: 'capacity' },
    });
    expect(await desk.move(man(9), { room: room('t5') })).toMatchObject({
      refusal: { code: 'GUEST_UNKNOWN' },
    });
    expect(await plans()).toMatchObject({ revision: 1, pins: {} });
  });

  it('two change places, and the answer says so', async () => {
    const before = await desk.run();
    const swapped = await desk.move(dora, { hotelId: HOTEL, kind: 'twin' });
    expect(swapped).toMatchObject({ ok: true, value: { aims: { swapped: 1 } } });
    const rooms = [roomOf(before, anna), roomOf(before, cora)];
    const after = await desk.move(anna, { swapWith: idOf(cora) });
    if (!after.ok) throw new Error(after.refusal.code);
    expect([roomOf(after.value, cora), roomOf(after.value, anna)]).toEqual(rooms);
    expect(await desk.audits()).toHaveLength(3);
  });

  it('two at once: the second is told; the same again is no change', async () => {
    await desk.run();
    const seen = { ...of, revision: 1 };
    const both = await Promise.all([
      product.call(organizer, pin, { ...seen, personId: idOf(anna), isPinned: true }),
      product.call(secondOrganizer, move, {
        ...seen,
        personId: idOf(adam),
        to: { room: room('t5') },
      }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'PLAN_CHANGED' } });
    await desk.pin(anna, true);
    const before = await product.dump();
    const again = { ...seen, personId: idOf(anna), isPinned: true };
    expect(await product.call(organizer, pin, again)).toMatchObject({ ok: true });
    expect(await product.dump()).toEqual(before);
  });
});

const kinds = async () => Object.fromEntries(await desk.news());

describe('publishing', () => {
  it('shows everybody their room and tells each once; whoever is alone is asked (H5)', async () => {
    const shown = await desk.run();
    const alone = shown.rows.filter(({ supplementNights }) => supplementNights > 0);
    expect(alone).toHaveLength(1);
    const published = await desk.publish();
    expect(published).toMatchObject({ ok: true, value: { state: 'published', revision: 2 } });
    const news = await desk.news();
    expect(news).toHaveLength(6);
    expect((await kinds())[alone[0]!.personId]).toBe('supplementAsked');
    expect(news.filter(([, kind]) => kind === 'roomAssigned')).toHaveLength(5);
    const page = await pageOf(product, dora);
    expect(page.room).toMatchObject({ hotelId: HOTEL, kind: 'king', fen: 175_000 });
    expect((await plans()).untold).toBeUndefined();
    expect((await desk.overview()).plan).toMatchObject({
      hasDraft: false,
      supplementsOpen: 1,
      publishedAt: expect.any(String),
    });
  });

  it('again after its answer was lost tells nobody twice; by another it is refused', async () => {
    await desk.run();
    const input = { ...of, revision: 1, answerUntil: ANSWER_UNTIL, acknowledged: false };
    await product.value(organizer, publish, input);
    const before = await product.dump();
    expect(await product.call(organizer, publish, input)).toMatchObject({ ok: true });
    expect(await product.dump()).toEqual(before);
    expect(await product.refusal(secondOrganizer, publish, input)).toMatchObject({
      code: 'PLAN_CHANGED',
      revision: 2,
    });
    expect(await product.refusal(organizer, publish, { ...input, revision: 2 })).toMatchObject({
      code: 'NO_PLAN',
    });
  });

  it('later tells only those for whom something is different', async () => {
    await desk.run();
    await desk.publish();
    const told = await desk.news();
    await gives(product, adam);
    await desk.run();
    expect(await desk.publish()).toMatchObject({ ok: true });
    const news = (await desk.news()).filter(
      (one) => !told.some((other) => other[0] === one[0] && other[1] === one[1]),
    );
    // Bob sleeps alone now; nobody else has another room, roommate or amount.
    expect(news).toEqual([[idOf(bob), 'supplementAsked']]);
    expect(await desk.news()).toHaveLength(7);
  });

  it('an accepted supplement stays accepted when it is the same or less, and is asked anew when it is more', async () => {
    const shown = await desk.run();
    await desk.publish();
    const alone = shown.rows.find(({ supplementNights }) => supplementNights > 0)!;
    const openid = [anna, bella, cora].find((one) => idOf(one) === alone.personId)!;
    await product.value(openid, roomCalls.acceptSupplement, { ...of, fen: alone.supplementFen });
    const acceptedAt = (await plans()).supplements[alone.personId]!.acceptedAt;
    expect(acceptedAt).toBeDefined();
    const again = async (until: number) => {
      await product.value(openid, roomCalls.hold, {
        ...of,
        key: keyOf(openid, `until${until}`),
        request: { choice: 'bed', from: day(25), until: day(until) },
        consent: true,
        ifFull: 'refuse',
      });
      await desk.run();
      await desk.publish();
      return (await plans()).supplements[alone.personId];
    };
    expect(await again(28)).toMatchObject({ nights: 3, fen: 3 * 17_500, acceptedAt });
    expect((await desk.overview()).plan).toMatchObject({ supplementsOpen: 0 });
    const more = await again(30);
    expect(more).toMatchObject({ nights: 5, fen: 5 * 17_500, until: ANSWER_UNTIL });
    expect(more).not.toHaveProperty('acceptedAt');
  });

  it('with people without a room, or with stays changed since, is confirmed first', async () => {
    await product.load(staying(20, { king: 1, twin: 1 }, STAYS), BOOKING);
    const shown = await desk.run();
    const { withoutRoom } = shown.aims;
    expect(withoutRoom).toBeGreaterThan(0);
    expect(await desk.publish()).toMatchObject({
      refusal: { code: 'PLAN_INCOMPLETE', withoutRoom, isOutdated: false },
    });
    await gives(product, dora);
    expect(await desk.publish()).toMatchObject({ refusal: { isOutdated: true } });
    expect(await desk.publish({ acknowledged: true })).toMatchObject({ ok: true });
    const told = (await desk.news()).map(([personId]) => personId);
    expect(told).not.toContain(idOf(dora));
    for (const row of shown.rows) if (!row.room) expect(told).not.toContain(row.personId);
  });

  it('asks for answers at a moment that is still to come', async () => {
    await desk.run();
    expect(await desk.publish({ answerUntil: BOOKING })).toMatchObject({
      refusal: { code: 'ANSWER_TIME_PAST' },
    });
    expect(await desk.news()).toEqual([]);
  });

  it('keeps its days when nights are added in front', async () => {
    await desk.run();
    await desk.publish();
    const six = { king: Array(6).fill(2), twin: Array(6).fill(5) };
    const nights = { from: day(24), until: day(29) };
    expect(await desk.configure({ nights, rooms: { [HOTEL]: six } })).toMatchObject({ ok: true });
    expect((await pageOf(product, dora)).room).toMatchObject({
      from: day(25),
      until: day(30),
      isOutdated: false,
    });
    const shown = await product.value(organizer, plan, of);
    expect(shown.isOutdated).toBe(false);
    expect(shown.rows.every(({ from }) => from === day(25))).toBe(true);
  });
});

describe('room numbers', () => {
  it('are seen by those in the room, also when several desks write them at once', async () => {
    const shown = await desk.run();
    await desk.publish();
    const rooms = shown.rooms.map((one) => one.room);
    const seen = { ...of, revision: 2 };
    const written = await Promise.all(
      rooms.map((one, n) =>
        product.call(n % 2 === 0 ? organizer : secondOrganizer, number, {
          ...seen,
          room: one,
          roomNumber: `80${n}`,
        }),
      ),
    );
    expect(written.every(({ ok }) => ok)).toBe(true);
    expect(Object.keys((await plans()).numbers).sort()).toEqual([...rooms].sort());
    const doras = rooms.indexOf(room(roomOf(shown, dora)!));
    expect((await pageOf(product, dora)).room).toMatchObject({ number: `80${doras}` });
    expect(await desk.number(rooms[0]!.slice(HOTEL.length + 1), '')).toMatchObject({ ok: true });
    expect((await plans()).numbers).not.toHaveProperty(rooms[0]!);
    expect(await desk.number('t5', '900')).toMatchObject({ refusal: { code: 'ROOM_UNKNOWN' } });
  });
});

const sheets = async (withPhones: boolean) => {
  const file = await product.value(organizer, hotelList, { ...of, hotelId: HOTEL, withPhones });
  const content = Buffer.from(file.content, 'base64');
  return {
    fileName: file.fileName,
    rooms: await readSheet(content, 1),
    nights: await readSheet(content, 2),
  };
};

const inFen = (yuan: unknown) => Math.round((yuan as number) * 100);

describe('the list for the hotel', () => {
  it('is of what is published', async () => {
    const input = { ...of, hotelId: HOTEL, withPhones: false };
    expect(await product.refusal(organizer, hotelList, input)).toMatchObject({ code: 'NO_PLAN' });
    await desk.run();
    expect(await product.refusal(organizer, hotelList, input)).toMatchObject({ code: 'NO_PLAN' });
    await desk.publish();
    expect(
      await product.refusal(organizer, hotelList, { ...input, hotelId: 'other' }),
    ).toMatchObject({ code: 'HOTEL_UNKNOWN' });
  });

  it('has every lodger with what they pay; persons, nights and the plan add up to the fen (H5, H7)', async () => {
    await product.load(
      staying(20, { king: 2, twin: 5 }, [
        ...STAYS,
        [carl, { choice: 'bed', from: day(27), until: day(29), remark: '=1+1' }],
        [woman(4), { choice: 'twinForOne', until: day(28) }],
      ]),
      BOOKING,
    );
    await desk.run();
    await desk.publish();
    await desk.number('t1', '801');
    const { rooms, nights, fileName } = await sheets(false);
    expect(fileName).toMatch(/^图领英才.*武汉金贵源国际酒店住宿名单2026-04-20\.xlsx$/);
    const head = rooms.slice(0, 5);
    expect(head[1]![0]).toContain('武汉金贵源国际酒店');
    expect(head[2]![0]).toContain('5月25日至5月29日，共 5 晚');
    const [titles, ...rest] = rooms.slice(4);
    const total = rest.pop()!;
    const column = (name: string) => titles!.indexOf(name);
    const of8 = rest.map((row) => row[column('应收房费（元）')] as number);
    const { published } = await plans();
    const charges = [...chargesOf(published!.plan).values()];
    const sum = charges.reduce((fen, charge) => fen + charge.fen, 0);
    expect(rest).toHaveLength(8);
    expect(of8.map(inFen).reduce((a, b) => a + b)).toBe(sum);
    expect(inFen(total[column('应收房费（元）')])).toBe(sum);
    expect(inFen(total[column('其中单房差（元）')])).toBe(
      charges.reduce((fen, { supplementFen }) => fen + supplementFen, 0),
    );
    const [nightTitles, ...byNight] = nights.slice(4);
    const nightTotal = byNight.pop()!;
    const yuan = nightTitles!.indexOf('应收房费（元）');
    expect(byNight).toHaveLength(5);
    expect(byNight.map((row) => inFen(row[yuan])).reduce((a, b) => a + b)).toBe(sum);
    expect(inFen(nightTotal[yuan])).toBe(sum);
    expect(byNight[0]![nightTitles!.indexOf('住客（人）')]).toBe(7);
    expect(rest.filter((row) => row[column('房号')] === '801').length).toBeGreaterThan(0);
    expect(rest.some((row) => String(row[column('备注')]).includes('=1+1'))).toBe(true);
    expect(column('手机号')).toBe(-1);
    expect((await desk.audits()).filter(({ action }) => action === 'exportRooms')).toHaveLength(1);
  });

  it('has phone numbers only when asked for, and says who has left since', async () => {
    await desk.run();
    await desk.publish();
    await gives(product, dora);
    const { rooms } = await sheets(true);
    const titles = rooms[4]!;
    const phone = titles.indexOf('手机号');
    const rows = rooms.slice(5, -1);
    expect(rows.every((row) => /^1\d{10}$/.test(String(row[phone])))).toBe(true);
    const remarks = rows.map((row) => String(row[titles.indexOf('备注')] ?? ''));
    expect(remarks.filter((remark) => remark.includes('已取消'))).toHaveLength(1);
  });
});

it('the overview shows the rooms that the plan uses', async () => {
  await desk.run();
  const { load } = await product.value(organizer, overview, of);
  expect(load[0]!.nights[0]).toMatchObject({
    kingUsed: 1,
    twinUsed: 3,
    womenAsked: 3,
    menAsked: 2,
  });
});
