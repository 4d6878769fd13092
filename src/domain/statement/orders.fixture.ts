import type { CivilDate } from '../calendar';
import { yuan } from '../money';
import type { RemarkPart } from '../training/training';
import type { OpenOrder } from './openOrder';
import type { StatementLine, StatementLineId } from './statementLine';

const keyword = (text: string): RemarkPart => ({ kind: 'keyword', text });
const UNIT: RemarkPart = { kind: 'unitName' };
const PERSON: RemarkPart = { kind: 'personName' };

/** The two trainings as their notices ask for transfers (O8, O9, L5, L6). */
export const TRAININGS = [
  {
    id: 'online',
    keyword: '在职培训',
    individual: [keyword('在职培训'), UNIT, PERSON],
    group: [keyword('在职培训'), UNIT],
    fees: [400, 490],
  },
  {
    id: 'class',
    keyword: '图领研修',
    individual: [PERSON, UNIT, keyword('图领研修')],
    group: [UNIT, keyword('图领研修')],
    fees: [1500, 1700],
  },
] as const;
export type SampleTraining = (typeof TRAININGS)[number];
export const [ONLINE, CLASS] = TRAININGS;

/** An order of one person; its id tells all. */
export const ofPerson = (
  training: SampleTraining,
  unitName: string,
  personName: string,
  fee: number,
): Extract<OpenOrder, { kind: 'individual' }> => ({
  id: `${training.id}:${unitName}:${personName}`,
  kind: 'individual',
  remark: training.individual,
  unitName,
  unitAliases: [],
  personName,
  amount: yuan(fee),
});

export const ofGroup = (
  training: SampleTraining,
  unitName: string,
  names: readonly string[],
  fee: number,
): Extract<OpenOrder, { kind: 'group' }> => ({
  id: `${training.id}:${unitName}:group`,
  kind: 'group',
  remark: training.group,
  unitName,
  unitAliases: [],
  names,
  amount: yuan(fee),
});

const DIGITS = 24;

/** A line with that number as its id. */
export const lineOf = (
  number: number,
  remark: string,
  fen: number,
  payerName: string,
  day = '2026-04-10',
): StatementLine => ({
  _id: `l${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(DIGITS, '0')}` as StatementLineId,
  day: day as CivilDate,
  amount: fen as StatementLine['amount'],
  payerName,
  payerAccount: '',
  remark,
});
