import { civilDateOf } from '#domain/calendar';
import type { Missing } from '#domain/certificate/earned';
import { dayText } from './dates';

type Sentence = { [K in Missing['kind']]: (missing: Extract<Missing, { kind: K }>) => string };

const MISSING: Sentence = {
  payment: () => '交费到账后才能取得证书',
  courses: ({ done, total }) => `课程还没有学完，已完成 ${done}/${total} 门`,
  survey: ({ isOffered }) => (isOffered ? '还没有填写问卷' : '问卷还没有开放，开放后请填写'),
  sessions: ({ attended, required }) =>
    attended === undefined || required === undefined
      ? '出勤还没有登记，课程结束后由会务组登记'
      : `出勤还不够，已出勤 ${attended}/${required} 次`,
  time: ({ from }) => `证书${dayText(civilDateOf(from))}起发放，您已完成全部要求`,
};

/** What is still missing for a certificate, in one short sentence. */
export const missingText = (missing: Missing): string =>
  (MISSING[missing.kind] as (missing: Missing) => string)(missing);

/** Why there is no certificate yet. */
export const notEarnedText = (missing: readonly Missing[]): string =>
  missing.length === 0 ? '证书正在准备，请稍后再看' : missing.map(missingText).join('；');
