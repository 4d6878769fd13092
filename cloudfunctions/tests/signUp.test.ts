import { personCalls } from '#contract/person';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { CONSENT_VERSION, type Person } from '#domain/person/person';
import { sampleProfile } from '../../config/demo/people';
import { attendee, cast, idOf, LEAD } from './people';
import { OPENING, type Product, startProduct } from './product';

const { signUp, me, updateProfile, searchUnits } = personCalls;
const newcomer = 'oLSC_newcomer_signs_up_1';
const other = 'oLSC_somebody_elses_phone';
/** Their numbers in WeChat are no mobile numbers of mainland China. */
const foreigner = {
  openid: 'oLSC_number_in_hong_kong',
  phoneNumber: '51234567',
  countryCode: '852',
};
const landline = { openid: 'oLSC_number_of_a_new_kind', phoneNumber: '12345678901' };
const profile = sampleProfile(3);
const typed = { ...profile, workplace: { kind: 'typed', name: '某某县图书馆' } } as const;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ people: [foreigner, landline] });
});
afterAll(() => product.close());
beforeEach(() => product.load(cast(1)));

const phoneCode = async (openid: string) =>
  (await product.door<{ code: string }>('/phone/phone-number-code', {}, openid)).code;

const form = async (openid = newcomer) => ({
  consentVersion: CONSENT_VERSION,
  phoneCode: await phoneCode(openid),
  profile,
});

const storedPerson = async (openid: string) =>
  (await product.documents<Person>('persons', { _id: idOf(openid) }))[0];

describe('signing up', () => {
  it('keeps consent, phone number and profile, and shows the number masked', async () => {
    const person = await product.value(newcomer, signUp, await form());
    expect(person).toMatchObject({ personId: idOf(newcomer), profile });
    expect(person.phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    const stored = await storedPerson(newcomer);
    expect(stored).toMatchObject({ openid: newcomer, consent: { version: CONSENT_VERSION } });
    expect(stored?.phone).toMatch(/^1[3-9]\d{9}$/);
    expect((await product.value(newcomer, me, {})).person).toEqual(person);
  });

  it('takes nothing personal without consent to today’s privacy text', async () => {
    const before = await product.dump();
    const outdated = { ...(await form()), consentVersion: '2025-01' };
    expect(await product.refusal(newcomer, signUp, outdated)).toMatchObject({
      code: 'CONSENT_OUTDATED',
    });
    expect(await product.dump()).toEqual(before);
  });

  it('answers the same when it is repeated after a lost answer, with the code used up', async () => {
    const input = await form();
    const person = await product.value(newcomer, signUp, input);
    expect(await product.value(newcomer, signUp, input)).toEqual(person);
    expect(await product.documents('persons', { openid: newcomer })).toHaveLength(1);
  });

  it('makes one person of many taps at once', async () => {
    const inputs = await Promise.all([form(), form(), form(), form()]);
    const answers = await Promise.all(
      inputs.map((input) => product.value(newcomer, signUp, input)),
    );
    expect(new Set(answers.map(({ signedUpAt }) => signedUpAt)).size).toBe(1);
    expect(await product.documents('persons', { openid: newcomer })).toHaveLength(1);
  });

  it('refuses a phone code that is used, unknown, too old or somebody else’s', async () => {
    const used = await form();
    await product.value(other, signUp, await form(other));
    await product.value(other, updateProfile, { profile, phoneCode: await phoneCode(other) });
    await product.refusal(newcomer, updateProfile, { profile, phoneCode: used.phoneCode });
    await product.value(newcomer, signUp, used);
    const before = await product.dump();
    const old = await phoneCode(newcomer);
    const foreign = await phoneCode(other);
    for (const phoneCode of [used.phoneCode, 'unknown', foreign])
      expect(await product.refusal(newcomer, updateProfile, { profile, phoneCode })).toMatchObject({
        code: 'PHONE_CODE_INVALID',
        message: '手机号验证已过期，请重新点按获取手机号',
      });
    expect(await product.dump()).toEqual(before);
    await product.advance(5 * 60_000);
    const later = await product.dump();
    expect(
      await product.refusal(newcomer, updateProfile, { profile, phoneCode: old }),
    ).toMatchObject({ code: 'PHONE_CODE_INVALID' });
    expect(await product.dump()).toEqual(later);
    expect(later.persons).toEqual(before.persons);
  });

  it.each([foreigner, landline])(
    'refuses a number that messages cannot reach: $phoneNumber',
    async ({ openid }) => {
      expect(await product.refusal(openid, signUp, await form(openid))).toEqual({
        code: 'PHONE_FOREIGN',
        message: '目前只支持中国大陆手机号，请重新点按并换一个号码',
      });
      expect(await storedPerson(openid)).toBeUndefined();
    },
  );

  it('refuses a missing phone code by its name', async () => {
    const { phoneCode: _missing, ...input } = await form();
    expect(await product.refusal(newcomer, signUp, input)).toEqual({
      code: 'INPUT_INVALID',
      field: 'phoneCode',
      rule: 'missing',
      message: '请填写手机号',
    });
  });

  it('calls a listed unit what the list calls it, whatever the request says', async () => {
    const workplace = { kind: 'listed', unitId: 'u42-001', name: '别的图书馆' } as const;
    const input = { ...(await form()), profile: { ...profile, workplace } };
    const answer = await product.ask(newcomer, signUp, input);
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value.profile.workplace).toEqual({ ...workplace, name: '湖北省图书馆' });
  });

  it('takes a unit that is typed in because it is not listed', async () => {
    const person = await product.value(newcomer, signUp, { ...(await form()), profile: typed });
    expect(person.profile.workplace).toEqual(typed.workplace);
  });

  it('refuses a unit that the list does not know', async () => {
    const workplace = { kind: 'listed', unitId: 'u99-999', name: '某图书馆' };
    const input = { ...(await form()), profile: { ...profile, workplace } };
    expect(await product.refusal(newcomer, signUp, input)).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'profile.workplace.unitId',
      message: '请重新选择或填写工作单位',
    });
    expect(await storedPerson(newcomer)).toBeUndefined();
  });
});

describe('the profile', () => {
  it('is changed by its owner, and the phone number only with a new code', async () => {
    const person = attendee(0);
    const before = await storedPerson(person);
    await product.advance(1000);
    await product.value(person, updateProfile, { profile: typed });
    const after = await storedPerson(person);
    expect(after).toMatchObject({ phone: before?.phone, profile: typed });
    expect(after!.updatedAt > before!.updatedAt).toBe(true);
    await product.value(person, updateProfile, {
      profile: typed,
      phoneCode: await phoneCode(person),
    });
    expect((await storedPerson(person))?.phone).toMatch(/^199/);
  });

  it('holds nothing of the one before', async () => {
    const person = attendee(0);
    await product.value(person, updateProfile, { profile });
    await product.value(person, updateProfile, { profile: typed });
    expect((await storedPerson(person))?.profile).toEqual(typed);
  });

  it('changes nothing in a registration that was made before', async () => {
    const person = attendee(0);
    const { applicant, trainingId } = await product.value(person, trainingCalls.register, {
      trainingId: LEAD,
    });
    await product.value(person, updateProfile, { profile: typed });
    const { mine } = await product.value(person, trainingCalls.get, { trainingId });
    expect(mine?.applicant).toEqual(applicant);
  });
});

async function names(query: string, province?: string): Promise<string[]> {
  const input = { query, ...(province ? { province } : {}) };
  const { units } = await product.value(newcomer, searchUnits, input);
  return units.map(({ name }) => name);
}

describe('what a visitor sees', () => {
  it('is no person, no role and no news', async () => {
    expect(await product.value(newcomer, me, {})).toMatchObject({
      grants: [],
      unreadNews: 0,
      consentVersion: CONSENT_VERSION,
    });
  });

  it('finds units by name, pinyin and initials, at most 20', async () => {
    expect((await names('湖北省'))[0]).toBe('湖北省图书馆');
    expect(await names('hbs')).toContain('湖北省图书馆');
    expect(await names('hubeisheng')).toEqual(['湖北省图书馆']);
    expect(await names('tsg', '420000')).toHaveLength(5);
    expect(await names('tushuguan')).toHaveLength(20);
    expect(await names('')).toEqual([]);
    expect((await names('', '420000')).length).toBeGreaterThan(3);
  });

  it('follows the cloud’s clock', async () => {
    await product.setClock('2026-06-30T15:59:00.000Z' as Instant);
    expect((await product.value(newcomer, me, {})).now.slice(0, 16)).toBe('2026-06-30T15:59');
    await product.setClock(OPENING);
  });
});
