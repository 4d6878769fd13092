import { civilDateOf } from '#domain/calendar';
import type { CivilDate } from '#domain/calendar';
import type { SurveyClosed } from '#domain/survey/standing';
import { dayWithWeekday, untilText } from './dates';

/** Why a survey is not open, and what to do about it (O6). */
export function closedText(why: SurveyClosed): string {
  switch (why.kind) {
    case 'notOffered':
      return '这个培训目前没有调查问卷，请留意会务组的通知';
    case 'notRegistered':
      return '您还没有报名这个培训，报名并学完课程后才能填写问卷';
    case 'notPaid':
      return '交费成功并学完课程后才能填写问卷';
    case 'early': {
      const opens = `问卷${dayWithWeekday(civilDateOf(why.from))}开放填写`;
      return why.missing > 0 ? `${opens}，请先学完其余 ${why.missing} 门课程` : opens;
    }
    case 'unfinished':
      return `还有 ${why.missing} 门课程没有学完，学完后即可填写问卷（${untilText(why.until)}）`;
    case 'over':
      return `问卷填写已结束（${untilText(why.until)}）`;
  }
}

/** Words of the workbook with all answers. */
export const surveySheetText = {
  number: '序号',
  multiple: '；',
  file: (trainingTitle: string, on: CivilDate): string => `${trainingTitle}问卷结果${on}.xlsx`,
} as const;
