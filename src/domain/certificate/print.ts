import type { CivilDate } from '../calendar';
import type { Training } from '../training/training';
import { daysOf } from '../training/courseTimes';
import { fieldsOf, fillIn } from './fillIn';
import type { CheckCode, Printed, Serial } from './printed';
import type { Field, TemplateContent } from './template';

/** What a certificate says of its holder and training; whatever is not stated cannot be printed (X11). */
export interface Told {
  readonly name: string;
  readonly unit: string;
  readonly training: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly hours?: number;
}

/** What a certificate of that training tells of somebody. */
export const toldOf = (training: Training, name: string, unit: string): Told => ({
  name,
  unit,
  training: training.title,
  ...daysOf(training),
  ...(training.creditHours === undefined ? {} : { hours: training.creditHours }),
});

interface Issue {
  readonly code: CheckCode;
  readonly serial: Serial;
  readonly issuedOn: CivilDate;
}

/** How a day is written on a certificate. */
export type WriteDay = (day: CivilDate) => string;

const valuesOf = (
  { issuer }: TemplateContent,
  told: Told,
  { serial, issuedOn }: Issue,
  writeDay: WriteDay,
): Partial<Record<Field, string>> => ({
  name: told.name,
  unit: told.unit,
  training: told.training,
  from: writeDay(told.from),
  until: writeDay(told.until),
  ...(told.hours === undefined ? {} : { hours: String(told.hours) }),
  issuer,
  issuedOn: writeDay(issuedOn),
  serial,
});

/** All that will stand on the paper, and with it all that is signed: nothing of `told` that no text prints. */
export function printedOf(
  template: TemplateContent,
  told: Told,
  issue: Issue,
  writeDay: WriteDay,
): Printed {
  const { title, subtitle, issuer, scanNote, signatureLine } = template;
  const fields = fieldsOf(template);
  const filled = (text: string): string => fillIn(text, valuesOf(template, told, issue, writeDay));
  const { unit, from, until, hours } = told;
  return {
    version: 1,
    code: issue.code,
    serial: issue.serial,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    issuer,
    name: told.name,
    training: told.training,
    ...(fields.has('unit') ? { unit } : {}),
    ...(fields.has('from') ? { from } : {}),
    ...(fields.has('until') ? { until } : {}),
    ...(fields.has('hours') && hours !== undefined ? { hours } : {}),
    issuedOn: issue.issuedOn,
    text: filled(template.text),
    serialLine: filled(template.serialLine),
    dateLine: filled(template.dateLine),
    scanNote,
    ...(signatureLine === undefined ? {} : { signatureLine: filled(signatureLine) }),
  };
}
