import { instantOf } from '../calendar';
import { PersonId } from '../ids';
import {
  acceptInvitation,
  type AdministratorList,
  Invitation,
  listed,
  NO_ADMINISTRATORS,
  unlisted,
} from './administratorList';

const id = (n: number) => PersonId.parse(`p${String(n).repeat(24)}`);
const PHONE = '13800010011';
const now = instantOf(0);
const listOf = (...personIds: PersonId[]): AdministratorList => ({
  _id: 'administrators',
  personIds,
});
const invitation = Invitation.parse({ _id: 'firstAdministrator', phone: PHONE });
const invited = { _id: id(1), phone: PHONE };

describe('the list of administrators', () => {
  it('names everybody once', () => {
    const once = listed(NO_ADMINISTRATORS, id(1));
    expect(once).toEqual(listOf(id(1)));
    expect(listed(once, id(1))).toBe(once);
  });

  it('keeps its last one, whoever is taken off', () => {
    expect(unlisted(listOf(id(1), id(2)), id(1))).toMatchObject({ value: listOf(id(2)) });
    expect(unlisted(listOf(id(1)), id(1))).toMatchObject({
      refusal: { code: 'LAST_ADMINISTRATOR' },
    });
  });
});

describe('the first administrator', () => {
  it('is whoever has the number that the deployment names', () => {
    const accepted = acceptInvitation(invitation, NO_ADMINISTRATORS, invited, now);
    expect(accepted).toEqual({
      ok: true,
      value: { invitation: { ...invitation, usedAt: now, usedBy: id(1) }, list: listOf(id(1)) },
    });
  });

  it('is nobody without an invitation, or with another number', () => {
    for (const [found, phone] of [
      [undefined, PHONE],
      [invitation, '13800010012'],
    ] as const)
      expect(acceptInvitation(found, NO_ADMINISTRATORS, { ...invited, phone }, now)).toEqual({
        ok: false,
        refusal: { code: 'NOT_INVITED' },
      });
  });

  it('is nobody once there is an administrator, or the step was used', () => {
    const used = { ...invitation, usedAt: now, usedBy: id(2) };
    const usedByMe = { ...used, usedBy: id(1) };
    for (const [found, list] of [
      [invitation, listOf(id(2))],
      [used, NO_ADMINISTRATORS],
      [usedByMe, listOf(id(2))],
    ] as const)
      expect(acceptInvitation(found, list, invited, now)).toEqual({
        ok: false,
        refusal: { code: 'ADMINISTRATOR_EXISTS' },
      });
  });

  it('changes nothing by asking again', () => {
    const used = { ...invitation, usedAt: now, usedBy: id(1) };
    const list = listOf(id(1), id(2));
    const again = acceptInvitation(used, list, invited, now);
    expect(again).toEqual({ ok: true, value: { invitation: used, list } });
  });

  it('is found by a number that was stored as a figure', () => {
    const figure = Invitation.parse({ _id: 'firstAdministrator', phone: 13_800_010_011 });
    expect(figure.phone).toBe(PHONE);
  });
});
