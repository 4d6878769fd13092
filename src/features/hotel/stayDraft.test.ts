import type { CivilDate } from '#domain/calendar';
import {
  consentFor,
  draftFrom,
  finished,
  hotelsOf,
  isOpenPage,
  priceOf,
  type StayDraft,
  supplementPerNight,
  withDays,
} from './stayDraft';
import { twoHotels } from './room.fixture';

if (!isOpenPage(twoHotels)) throw new Error('the sample is open');
const page = twoHotels;
const day = (number: number) => `2026-05-${number}` as CivilDate;
const { draft: empty } = draftFrom(undefined, page);
const stay = {
  request: { choice: 'bed', from: day(26), until: day(27), hotelId: 'west' },
  price: { perNight: 15_000, total: 15_000 },
  since: page.now,
  changedAt: page.now,
  isWishMutual: false,
} as NonNullable<typeof page.stay>;

describe('a draft', () => {
  it('begins with all nights and nothing chosen (H7)', () => {
    expect(empty).toMatchObject({ from: day(25), until: day(27), mate: '', remark: '' });
    expect(empty.choice).toBeUndefined();
    expect(empty.agreedTo).toBeUndefined();
  });

  it('begins with what is held, and with what was agreed to for it', () => {
    const { draft } = draftFrom(undefined, { ...page, stay });
    expect(draft).toMatchObject({ ...stay.request, agreedTo: 'share' });
  });

  it('comes back as it was left', () => {
    const left: StayDraft = { ...empty, choice: 'king', remark: 'low' };
    expect(draftFrom(left, page)).toEqual({ draft: left, isRestored: true });
  });

  it.each<[string, unknown]>([
    ['of another time', { ...empty, basis: 'then' }],
    ['of nights that are not held', { ...empty, until: day(30) }],
    ['of a hotel without rooms', { ...empty, hotelId: 'none' }],
    ['that is broken', { from: 1 }],
  ])('%s is dropped', (_what, kept) => {
    expect(draftFrom(kept, page)).toEqual({ draft: empty, isRestored: false });
  });

  it('begun before something was held is dropped', () => {
    expect(draftFrom(empty, { ...page, stay }).isRestored).toBe(false);
  });
});

describe('what is asked for', () => {
  const bed: StayDraft = { ...empty, choice: 'bed', agreedTo: 'share' };

  it('names what is missing, in the order of the form', () => {
    expect(finished(empty)).toEqual({ wrong: ['choice'] });
    const wrong = { ...bed, agreedTo: undefined, mate: '123', remark: '<' };
    expect(finished(wrong)).toEqual({ wrong: ['consent', 'mate', 'remark'] });
  });

  it('needs the consent that goes with the choice (H3, H4)', () => {
    expect(['king', 'twinForOne', 'bed'].map((one) => consentFor(one as 'king'))).toEqual([
      'swap',
      'swap',
      'share',
    ]);
    expect(finished({ ...bed, choice: 'king' })).toEqual({ wrong: ['consent'] });
  });

  it('names a roommate only with a bed', () => {
    const mate = '13800010002';
    expect(finished({ ...bed, mate })).toMatchObject({ request: { roommatePhone: mate } });
    const alone = finished({ ...bed, mate, choice: 'king', agreedTo: 'swap' });
    expect(alone).toEqual({ request: { choice: 'king', from: day(25), until: day(27) } });
  });
});

describe('the days', () => {
  it('never cross: the other one moves along', () => {
    expect(withDays(empty, { from: day(26) })).toEqual({ from: day(26), until: day(27) });
    const one = { ...empty, until: day(26) };
    expect(withDays(one, { from: day(26) })).toEqual({ from: day(26), until: day(27) });
    const last = { ...empty, from: day(26) };
    expect(withDays(last, { until: day(26) })).toEqual({ from: day(25), until: day(26) });
  });
});

describe('the price', () => {
  const hotels = hotelsOf(page);
  const both = { from: day(25), until: day(27) };

  it('is that of the hotel, and of the dearest with rooms where any will do (H2, H7)', () => {
    const west = priceOf(hotels, { ...both, choice: 'king', hotelId: 'west' });
    expect(west).toEqual({ perNight: 30_000, total: 60_000, isMost: false });
    const any = priceOf(hotels, { ...both, choice: 'bed' });
    expect(any).toEqual({ perNight: 17_500, total: 35_000, isMost: true });
    expect(priceOf([], { ...both, choice: 'bed' })).toBeUndefined();
  });

  it('of sleeping alone in a twin is half a room more at most (H5)', () => {
    expect(supplementPerNight(hotels, undefined)).toBe(17_500);
    expect(supplementPerNight(hotels, 'west')).toBe(15_000);
  });
});
