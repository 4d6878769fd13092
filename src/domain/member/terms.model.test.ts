import { civilDateOf, plusDays } from '../calendar';
import { type Note, SUBJECTS, type Subject, yearOf } from './diary.fixture';
import { type DuesReview, isApproved, latestTerm, termsOf } from './duesReview';
import { memberOn } from './memberOn';
import { always, pathOf } from './walk.fixture';
import { reviewsOf, type World } from './world.fixture';

/** Days that count: from the day after the final approval to the day before it was taken back. */
const periodsOf = (world: World, who: Subject): readonly { from: string; until: string }[] =>
  reviewsOf(world, who)
    .flatMap((review) => [...(isApproved(review) ? [review] : []), ...(review.revocations ?? [])])
    .map((given) => {
      const first = plusDays(civilDateOf(given.final.at), 1);
      const last =
        'revoked' in given ? plusDays(civilDateOf(given.revoked.at), -1) : given.term.until;
      return {
        from: first > given.term.from ? first : given.term.from,
        until: last < given.term.until ? last : given.term.until,
      };
    })
    .filter(({ from, until }) => from <= until);

const inOrder = <Span extends { readonly from: string }>(spans: readonly Span[]): Span[] =>
  [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));

describe('the terms of one subject, whatever the order', () => {
  it('never overlap, nor do the days that count (M9)', () => {
    always((_, now) => {
      const overlapping = SUBJECTS.flatMap((who) =>
        [inOrder(termsOf(reviewsOf(now, who))), inOrder(periodsOf(now, who))].flatMap((spans) =>
          spans.slice(1).filter(({ from }, index) => from <= spans[index]!.until),
        ),
      );
      expect(overlapping).toEqual([]);
    });
  });

  it('never lose a day that was paid for, except where an approval is taken back (M7, M9)', () => {
    always((before, now, { act }) => {
      for (const who of SUBJECTS) {
        const approved = reviewsOf(now, who).filter(isApproved);
        const short = approved.filter(
          ({ term, dues }) => yearOf(term.until) - yearOf(term.from) + 1 !== dues.years,
        );
        const was = termsOf(reviewsOf(before, who));
        const lost = was.filter((term) => !termsOf(approved).includes(term));
        expect([short, act === 'revoke' ? [] : lost]).toEqual([[], []]);
      }
    });
  });

  it('never end earlier after a renewal; an early one follows without a gap (M9)', () => {
    always((before, now, { act }) => {
      for (const who of SUBJECTS) {
        const [was, is] = [latestTerm(reviewsOf(before, who)), latestTerm(reviewsOf(now, who))];
        if (act === 'revoke' || !was || was.until === is?.until) continue;
        expect(is!.until > was.until).toBe(true);
        if (was.until >= now.today) expect(is!.from).toBe(plusDays(was.until, 1));
        else expect(is!.from).toBe(`${yearOf(now.today)}-01-01`);
      }
    });
  });
});

const holdsDues = (review: DuesReview): boolean =>
  review.status === 'paid' ||
  review.status === 'approved' ||
  (review.status === 'rejected' &&
    review.received !== undefined &&
    review.received.refunded === undefined);

describe('dues that have arrived, whatever the order', () => {
  it('always stay written until they are returned (M6, P5)', () => {
    always((_, now) => {
      const held = SUBJECTS.flatMap((who) => reviewsOf(now, who)).filter(holdsDues).length;
      const noted = (what: Note['what']) => now.diary.filter((note) => note.what === what).length;
      expect(held).toBe(noted('paid') - noted('refund'));
    });
  });
});

/** What makes a note worth having in a history. */
function* tellings(before: World, now: World): Generator<string> {
  const note = now.diary.at(-1);
  if (!note || now.diary.length === before.diary.length) return;
  const { what, who } = note;
  const kind = who === 'self' ? 'self' : 'unit';
  const wasBefore = (earlier: Note['what']): boolean =>
    before.diary.some(
      (one) =>
        one.what === earlier &&
        one.who === who &&
        ('of' in one ? one.of : '') === ('of' in note ? note.of : ''),
    );
  yield `${what} ${kind}`;
  const term = latestTerm(reviewsOf(before, who));
  if (what === 'approved' && term)
    yield term.until >= now.today ? `renewed early ${kind}` : `renewed late ${kind}`;
  if (what === 'approved' && wasBefore('revoke')) yield `approved after a revocation ${kind}`;
  if (what === 'paid' && wasBefore('refund')) yield `paid after a refund ${kind}`;
  if (what === 'claimed' && wasBefore('released')) yield 'claimed after a release';
  if (what === 'revoke' && pathOf(memberOn(before, now.today)) === who) yield `lost by ${kind}`;
}

describe('the random histories', () => {
  it('hold every note for persons and units, renewals early and late, and all that is done twice', () => {
    const seen = new Set<string>();
    always((before, now) => {
      for (const telling of tellings(before, now)) seen.add(telling);
    });
    expect([...seen].sort()).toEqual([
      'approved after a revocation self',
      'approved after a revocation unit',
      'approved self',
      'approved unit',
      'claimed after a release',
      'claimed unit',
      'lost by self',
      'lost by unit',
      'paid after a refund unit',
      'paid self',
      'paid unit',
      'preliminarilyApproved self',
      'preliminarilyApproved unit',
      'refund self',
      'refund unit',
      'reject self',
      'reject unit',
      'released unit',
      'renewed early self',
      'renewed early unit',
      'renewed late self',
      'renewed late unit',
      'reopen self',
      'reopen unit',
      'return self',
      'return unit',
      'revoke self',
      'revoke unit',
      'submitted self',
      'submitted unit',
      'withdraw self',
      'withdraw unit',
    ]);
  });
});
