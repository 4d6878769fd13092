import { isIn, logoFolder, voucherFolder } from './cloudFolder';
import { CloudFile, PersonId } from './ids';
import { ApplicationId } from './member/application';

const application = ApplicationId.parse('u42-001:2');
const file = (path: string) => CloudFile.parse(`cloud://env.bucket/${path}`);

it('keeps the vouchers of each application in a folder of their own', () => {
  expect(voucherFolder(application)).toBe('vouchers/u42-001-2');
  expect(isIn(file('vouchers/u42-001-2/1.jpg'), voucherFolder(application))).toBe(true);
});

it.each([
  'vouchers/u42-001-1/1.jpg',
  'vouchers/u42-001-2/more/1.jpg',
  'vouchers/u42-001-2/',
  'other/vouchers/u42-001-2/1.jpg',
  'vouchers/u42-001-2/../x.jpg',
  'vouchers/u42-001-2/..',
  'vouchers/u42-001-2/.',
])('does not take %s for one of them', (path) => {
  expect(isIn(file(path), voucherFolder(application))).toBe(false);
});

it('keeps logos by the person who uploads them', () => {
  const person = PersonId.parse(`p${'0'.repeat(24)}`);
  expect(isIn(file(`logos/${person}/a.png`), logoFolder(person))).toBe(true);
});
