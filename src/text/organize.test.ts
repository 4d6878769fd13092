import { draftFindings, type DraftFinding } from '#domain/training/findings';
import { draftOf, newDraft } from '#domain/training/draft';
import { QUESTIONS } from '#domain/training/draftQuestions';
import { CivilDate, instantIn } from '#domain/calendar';
import { yuan } from '#domain/money';
import { offline } from '#domain/registration/samples.fixture';
import { changesText, findingText } from './organize';

const around = {
  head: { _id: offline._id, state: 'published', publishedAt: offline.publishedAt },
  now: instantIn(CivilDate.parse('2026-04-01')),
  clearedOn: (day: CivilDate) => day,
  settings: { account: offline.account, accountIsSample: false, payIsSetUp: true },
} as const;

const sentences = (finding: DraftFinding) => Object.values(findingText(finding)).join('|');

it('a finding says what, why and what to do, in Chinese without gaps', () => {
  const missing = QUESTIONS.map((field) => ({ code: 'MISSING', field, blocks: true }) as const);
  const { findings } = draftFindings(newDraft(offline.account), around);
  const held = { code: 'HOTEL_HAS_ROOMS', hotel: '酒店', blocks: true } as const;
  for (const finding of [...missing, held, ...findings]) {
    expect(sentences(finding)).toMatch(/^[^|]{3,}\|[^|]{5,}\|[^|]{4,}$/);
    expect(sentences(finding)).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

it('the record names what people had relied on', () => {
  const draft = {
    ...draftOf(offline),
    fee: { memberFen: yuan(100), nonMemberFen: yuan(200) },
    payBy: CivilDate.parse('2026-05-18'),
  };
  const published = { training: offline, holders: 0, housing: [] };
  const { findings } = draftFindings(draft, { ...around, published });
  expect(changesText(findings)).toBe(
    '费用改为会员 ¥100 · 非会员 ¥200；最后交费日改为5月18日（周一）',
  );
  expect(changesText([])).toBe('');
});
