import { societyCalls } from '#contract/society';
import { APPLICATION_ACTS, type ApplicationAct } from '#domain/member/decideOn';
import { idOf } from './people';
import { type Product, startProduct } from './product';
import { ReviewDesk } from './reviewDesk';
import {
  applicant,
  applied,
  asPerson,
  finance,
  hubei,
  hubeiReviewer,
  hunan,
  ofPerson,
  ofUnit,
  reviewer,
  unitAdministrators,
} from './societyCast';

const { get, decide } = societyCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
beforeEach(() => product.load(applied()));
const desk = new ReviewDesk(() => product);

describe('somebody outside the scope', () => {
  it('reads nothing and decides nothing, whatever is forged', async () => {
    const unknown = { code: 'APPLICATION_UNKNOWN' };
    for (const applicationId of [ofUnit, ofPerson]) {
      await desk.refuses(() => product.ask(hunan, get, { applicationId }), unknown);
      for (const kind of APPLICATION_ACTS)
        await desk.refuses(() => desk.act(hunan, applicationId, kind), unknown);
    }
    const forged = { applicationId: ofPerson, revision: 1, decision: { kind: 'approve' } };
    for (const more of [{ scope: 'national' }, { personId: idOf(hubei) }, { openid: hubei }])
      await desk.refuses(() => product.ask(hunan, decide, { ...forged, ...more }), {
        code: 'INPUT_INVALID',
      });
  });

  it('or without a role, is not let in at all', async () => {
    for (const kind of APPLICATION_ACTS)
      await desk.refuses(() => desk.act(applicant, ofPerson, kind), { code: 'NOT_ALLOWED' });
  });
});

describe('whoever has one role', () => {
  it('as reviewer records no dues and no refund', async () => {
    await desk.acts(hubeiReviewer, ofPerson, 'approve');
    expect(await desk.shown(hubeiReviewer, ofPerson)).toMatchObject({ acts: ['return', 'reject'] });
    await desk.refuses(() => desk.act(hubeiReviewer, ofPerson, 'recordDues'), {
      code: 'NOT_ALLOWED',
    });
  });

  it('as finance reviews nothing', async () => {
    for (const kind of ['approve', 'return', 'reject'] as const)
      await desk.refuses(() => desk.act(finance, ofPerson, kind), { code: 'NOT_ALLOWED' });
  });

  it('decides neither on their own application nor on their unit’s', async () => {
    const own = asPerson(3);
    const grants = [
      { _id: own.personId, grants: [{ role: 'reviewer', scope: 'national' }] },
      {
        _id: idOf(unitAdministrators[1]),
        grants: [
          { role: 'reviewer', scope: 'national' },
          { role: 'finance', scope: 'national' },
        ],
      },
    ];
    await product.import({ grants, memberships: [asPerson(), own] });
    const [{ openid }] = (await product.documents('persons', { _id: own.personId })) as [
      { openid: string },
    ];
    expect(await desk.shown(openid, own._id)).toMatchObject({ acts: [] });
    await desk.refuses(() => desk.act(openid, own._id, 'approve'), {
      code: 'OWN_APPLICATION',
    });
    await desk.refuses(() => desk.act(unitAdministrators[1], ofUnit, 'reject'), {
      code: 'OWN_APPLICATION',
    });
    await desk.acts(reviewer, ofUnit, 'approve');
    await desk.refuses(() => desk.act(unitAdministrators[1], ofUnit, 'recordDues'), {
      code: 'OWN_APPLICATION',
    });
  });
});

describe('what is listed as possible', () => {
  const roles = [reviewer, finance, hubei, hubeiReviewer] as const;
  const paths: readonly (readonly ApplicationAct[])[] = [
    [],
    ['approve'],
    ['return'],
    ['reject'],
    ['approve', 'recordDues'],
    ['approve', 'recordDues', 'approveFinally'],
    ['approve', 'recordDues', 'rejectFinally'],
    ['approve', 'recordDues', 'rejectFinally', 'recordRefund'],
  ];

  it.each(paths.map((path) => [path.join(' → ') || 'submitted', path] as const))(
    'is exactly what is accepted: %s',
    async (_name, path) => {
      await desk.acts(hubei, ofPerson, ...path);
      const memberships = await product.documents('memberships');
      for (const openid of roles) {
        const listed = (await desk.shown(openid, ofPerson)).acts;
        for (const kind of APPLICATION_ACTS) {
          const { ok } = await desk.act(openid, ofPerson, kind);
          expect([openid, kind, ok]).toEqual([openid, kind, listed.includes(kind)]);
          if (ok) await product.import({ memberships });
        }
      }
    },
  );
});
