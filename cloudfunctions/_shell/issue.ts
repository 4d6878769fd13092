import { randomBytes } from 'node:crypto';
import { badgeOf } from '#domain/certificate/badge';
import { type CivilDate, civilDateOf, type Instant } from '#domain/calendar';
import {
  type Certificate,
  type CertificateId,
  certificateIdOf,
} from '#domain/certificate/certificate';
import { checkCodeOf } from '#domain/certificate/checkCode';
import { unprintableIn } from '#domain/certificate/font';
import { type Told, printedOf, toldOf } from '#domain/certificate/print';
import { readPattern, serialOf, seriesOf } from '#domain/certificate/serial';
import { type CertificateTemplate, TemplateContent } from '#domain/certificate/template';
import type { PersonId } from '#domain/ids';
import type { Applicant } from '#domain/registration/registration';
import { searchKeys } from '#domain/search/searchKeys';
import type { Training } from '#domain/training/training';
import { fullDay } from '#text/dates';
import {
  certificateHolds,
  certificateNames,
  certificates,
  serialSeries,
  type SigningKey,
} from './certificateStore';
import { digest } from './digest';
import { syllablesOf } from './pinyin';
import { command, type Transaction } from './platform';
import { issuerIdOf, canonical, signBadge, signText } from './signing';
import { currentKey } from './signingKeys';
import { transact } from './transact';

/** So many in one transaction, that it is short for those who wait for the next numbers. */
const AT_ONCE = 30;

/** Certificates of one template, by whom and when. */
export interface Issuing {
  readonly training: Training;
  readonly template: CertificateTemplate;
  readonly now: Instant;
  /** Absent where the rule itself issues. */
  readonly by?: PersonId;
}

/** Whose certificate it will be, as they are known to the training. */
export interface Holder {
  readonly personId: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
}

export const holderOf = (personId: PersonId, { name, workplace, phone }: Applicant): Holder => ({
  personId,
  name,
  unit: workplace.name,
  phone,
});

/** A certificate in the making: all but its number. */
interface Draft {
  readonly holder: Holder;
  readonly told: Told;
  readonly keys: readonly string[];
  readonly issue: number;
}

async function draftOf({ training }: Issuing, holder: Holder, issue: number): Promise<Draft> {
  const { name, unit, phone } = holder;
  const keys = searchKeys(name, await syllablesOf(name, 'person'), [phone]);
  return { holder, told: toldOf(training, name, unit), keys, issue };
}

const idFor = ({ template }: Issuing, { holder, issue }: Draft) =>
  certificateIdOf(template.trainingId, template.ordinal, holder.personId, issue);

const patternOf = ({ serialPattern }: CertificateTemplate, on: CivilDate) => {
  const pattern = readPattern(serialPattern, Number(on.slice(0, 4)));
  if (!pattern.ok) throw new Error(`a saved pattern is wrong: ${pattern.refusal}`);
  return pattern.value;
};

/** Gives the next numbers of the series to the drafts, in their order, and signs them. */
function signed(
  issuing: Issuing,
  drafts: readonly Draft[],
  last: number,
  key: SigningKey,
): Certificate[] {
  const { template, training, now, by } = issuing;
  const issuedOn = civilDateOf(now);
  const pattern = patternOf(template, issuedOn);
  const content = TemplateContent.parse(template);
  const { colours, frame, seal } = content;
  return drafts.map((draft, index) => {
    const code = checkCodeOf(randomBytes(16));
    const serial = serialOf(pattern, last + 1 + index);
    const printed = printedOf(content, draft.told, { code, serial, issuedOn }, fullDay);
    const text = canonical(printed);
    const badge = badgeOf({
      printed,
      templateId: template._id,
      issuedAt: now,
      issuerId: issuerIdOf(key),
    });
    return {
      _id: idFor(issuing, draft),
      trainingId: training._id,
      ordinal: template.ordinal,
      personId: draft.holder.personId,
      issue: draft.issue,
      year: Number(issuedOn.slice(0, 4)),
      hours: printed.hours ?? 0,
      rule: template.rule,
      code,
      serial,
      printed,
      style: { colours, frame, seal },
      signed: text,
      keyId: key.keyId,
      signature: signText(key, text),
      badgeProof: signBadge(key, badge),
      issuedAt: now,
      ...(by === undefined ? {} : { issuedBy: by }),
      keys: [...draft.keys, ...searchKeys(serial, [])],
      status: 'issued',
    };
  });
}

/**
 * Writes certificates with the next numbers of their series, all of them or none: no number is lost or given twice,
 * whoever else issues and whenever this process dies. Those that are there already keep what they have.
 */
async function issueIn(
  transaction: Transaction,
  issuing: Issuing,
  drafts: readonly Draft[],
  key: SigningKey,
): Promise<Certificate[]> {
  const pattern = patternOf(issuing.template, civilDateOf(issuing.now));
  const series = seriesOf(pattern);
  const _id = digest(series);
  const counter = await serialSeries.within(transaction).find(_id);
  // Whoever issues of the same series has either written by now, or meets this transaction at the counter.
  const have = await holdersAt(drafts.map((draft) => idFor(issuing, draft)));
  const missing = drafts.filter((draft) => !have.has(idFor(issuing, draft)));
  if (missing.length === 0) return [];
  const last = counter?.last ?? 0;
  const made = signed(issuing, missing, last, key);
  for (const certificate of made) await certificates.within(transaction).put(certificate);
  await serialSeries.within(transaction).put({ _id, series, last: last + made.length });
  return made;
}

/** Notes whose name the font cannot print, and answers the others. */
async function printable(
  { template, now }: Issuing,
  holders: readonly Holder[],
): Promise<readonly Holder[]> {
  const { _id: templateId, trainingId, ordinal } = template;
  const able: Holder[] = [];
  for (const holder of holders) {
    const { personId, name } = holder;
    const characters = unprintableIn(name);
    if (characters === '') able.push(holder);
    else {
      const _id = `${templateId}:${personId}`;
      const hold = { templateId, trainingId, ordinal, personId, name, characters, at: now };
      await certificateHolds.add({ _id, ...hold });
    }
  }
  return able;
}

/**
 * Issues the first certificate to each of these people who has none yet; answers those that were made now. Throws TooBusy
 * when others who issue left it no turn in so many attempts.
 */
export async function issueTo(
  issuing: Issuing,
  holders: readonly Holder[],
  attempts?: number,
): Promise<Certificate[]> {
  const able = await printable(issuing, holders);
  const made: Certificate[] = [];
  for (let at = 0; at < able.length; at += AT_ONCE) {
    const part = able.slice(at, at + AT_ONCE);
    const drafts = await Promise.all(part.map((holder) => draftOf(issuing, holder, 1)));
    const key = await currentKey(issuing.now);
    const issue = (transaction: Transaction) => issueIn(transaction, issuing, drafts, key);
    made.push(...(await transact(issue, attempts)));
  }
  return made;
}

/** Issues it anew inside the transaction that ends the one before. */
export async function reissueIn(
  transaction: Transaction,
  issuing: Issuing,
  draft: Draft,
  key: SigningKey,
): Promise<Certificate> {
  const [made] = await issueIn(transaction, issuing, [draft], key);
  if (!made) throw new Error(`${idFor(issuing, draft)} is there already`);
  return made;
}

export const redraft = draftOf;

/** Which of these certificates are there, standing or not. */
async function holdersAt(ids: readonly CertificateId[]): Promise<ReadonlySet<CertificateId>> {
  if (ids.length === 0) return new Set();
  const found = await certificateNames.list({ _id: command.in([...ids]) }, { only: ['_id'] });
  return new Set(found.map(({ _id }) => _id));
}

/** Which of these people have a certificate of the template, standing or not. */
export async function holdersWithin(
  { trainingId, ordinal }: CertificateTemplate,
  personIds: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  const idOf = (personId: PersonId) => certificateIdOf(trainingId, ordinal, personId);
  const have = await holdersAt(personIds.map(idOf));
  return new Set(personIds.filter((personId) => have.has(idOf(personId))));
}
