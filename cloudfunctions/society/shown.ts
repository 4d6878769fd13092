import type { OutputOf } from '#contract/call';
import type { societyCalls } from '#contract/society';
import { actsOn } from '#domain/member/acts';
import type { DuesReview } from '#domain/member/duesReview';
import { termsOf } from '#domain/member/duesReview';
import type { UnitApplication } from '#domain/member/unitApplication';
import { scopesOf } from '#domain/role/role';
import type { Unit } from '#domain/unit/unit';
import { command, temporaryUrl } from '#shell/platform';
import { namesOf, reviewShown } from '#shell/reviewShown';
import type { Granted } from '#shell/route';
import { creditCodes, persons, units } from '#shell/store';
import {
  allOfSubject,
  type Application,
  concernedOf,
  isRenewal,
  nameOf,
  peopleIn,
} from './application';
import { caseOf, isSampleFigure, tariffFor } from './caseOf';
import { societyNames } from './societies';

type Shown = OutputOf<typeof societyCalls.get>;

const voucherOf = (review: DuesReview): string | undefined => {
  const asked = review.status === 'rejected' ? review.received : review;
  return asked && 'voucher' in asked ? asked.voucher?.file : undefined;
};

const linkTo = async (file: string | undefined): Promise<string | undefined> =>
  file === undefined ? undefined : temporaryUrl(file);

/** An application with all that its reviewer needs, as it is now. */
export async function shown(application: Application, caller: Granted): Promise<Shown> {
  const { review } = application.stored;
  const [all, tariff, names, societies, voucherUrl, ofUnit] = await Promise.all([
    allOfSubject(application),
    tariffFor(application),
    namesOf(peopleIn(application)),
    societyNames(),
    linkTo(voucherOf(review)),
    application.kind === 'unit' ? unitOf(application.stored) : undefined,
  ]);
  const around = { all, tariff, unit: ofUnit?.unit, codeTakenBy: ofUnit?.codeTakenBy };
  const decidable = caseOf(application, around, caller.personId);
  const { societyId } = concernedOf(application);
  const common = {
    now: caller.now,
    applicationId: application.stored._id,
    name: nameOf(application),
    isRenewal: isRenewal(application, all),
    societyName: societies.get(societyId) ?? societyId,
    review: reviewShown(review, names),
    isOwn: decidable.isOwn,
    ...(voucherUrl === undefined ? {} : { voucherUrl }),
    acts: actsOn(decidable, caller.grants, { by: caller.personId, at: caller.now }),
    ...(decidable.dues.ok ? { duesIfApproved: decidable.dues.value } : {}),
    ...(isSampleFigure(tariff, application) ? { duesAreSample: true as const } : {}),
    terms: [...termsOf(all.map(({ stored }) => stored.review))].sort((a, b) =>
      a.from.localeCompare(b.from),
    ),
  };
  if (application.kind === 'person') {
    const { applicant, years } = application.stored;
    return { ...common, kind: 'person', applicant, years };
  }
  return {
    ...common,
    ...(await unitShown(ofUnit?.unit, application.stored)),
    form: application.stored.form,
    mayReplaceAdministrators: scopesOf(caller.grants, 'reviewer').includes('national'),
  };
}

async function unitOf({ unitId, form }: UnitApplication) {
  const [unit, code] = await Promise.all([units.find(unitId), creditCodes.find(form.creditCode)]);
  const isTaken = code?.unitId !== undefined && code.unitId !== unitId;
  return { unit, codeTakenBy: isTaken ? (await units.find(code.unitId!))?.name : undefined };
}

async function unitShown(unit: Unit | undefined, { unitId }: UnitApplication) {
  if (!unit?.contact) throw new Error(`unit ${unitId} has applied without being registered`);
  const { contact, administrators } = unit;
  const [people, logoUrl] = await Promise.all([
    persons.list({ _id: command.in(administrators.map(({ personId }) => personId)) }),
    linkTo(contact.logo),
  ]);
  return {
    kind: 'unit' as const,
    unitId,
    contact,
    ...(logoUrl === undefined ? {} : { logoUrl }),
    administrators: administrators.flatMap(({ personId }) => {
      const person = people.find(({ _id }) => _id === personId);
      return person ? [{ name: person.profile.name, phone: person.phone }] : [];
    }),
  };
}
