import { CivilDate } from '#domain/calendar';
import { statusExplanation, waitingNotice, withdrawQuestion } from '#text/registration';
import { mineWith } from './trainings.fixture';

const until = CivilDate.parse('2026-05-15');

const approved = (passed: boolean) =>
  statusExplanation(mineWith({ status: 'approved', next: { kind: 'pay', until, passed } }), true);

describe('the words about my registration', () => {
  it('name the place on the waiting list', () => {
    expect(statusExplanation(mineWith({ status: 'waitlisted', position: 4 }), true)).toContain(
      '第 4 位',
    );
    expect(waitingNotice(3)).toContain('已有 3 人候补');
    expect(waitingNotice(0)).toContain('排在第一位');
  });

  it('tell somebody who missed the last day to pay whom to ask', () => {
    expect(approved(false)).toContain('请在期限前完成交费');
    expect(approved(true)).toContain('交费期限已过');
  });

  it('speak of seats only where they are limited (O1, L2)', () => {
    const submitted = mineWith({ status: 'submitted' });
    expect(statusExplanation(submitted, true)).toContain('名额已为您保留');
    expect(statusExplanation(submitted, false)).not.toContain('名额');
  });

  it('say before withdrawing that a seat goes to others, and that money on its way comes back', () => {
    expect(withdrawQuestion('submitted', true)).toContain('让给候补的人');
    expect(withdrawQuestion('submitted', true)).not.toContain('退回');
    expect(withdrawQuestion('approved', true)).toContain('核对后会退回');
    expect(withdrawQuestion('waitlisted', true)).toContain('失去候补的位置');
  });
});
