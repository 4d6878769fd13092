import {
  type CivilDate,
  civilDateOf,
  type Instant,
  instantOf,
  millisecondsOf,
} from '#domain/calendar';
import type { MyRegistration } from '#contract/training';
import { dayWithWeekday, windowText } from './dates';
import { moneyText } from './money';

/** Words of 首页. */
export const homeText = {
  society: '中国图书馆学会',
  whatItIs: '全国图书馆界的学术团体。',
  whatOneCanDo: '在这里报名培训、查看审核结果。',
  join: '加入/登录',
  joinHint: '登记约需一分钟，浏览培训不需要登记。',
  now: '现在要做的',
  trainings: '近期培训',
  noTrainings: '近期没有可以报名的培训',
  allTrainings: '查看全部培训',
  unknownCode: '这个二维码无法识别，可能已过期，或不是本小程序的二维码。您可以从首页继续。',
  dismiss: '知道了',
} as const;

export const unreadText = (count: number): string => `${count} 条新消息`;

export interface NextStepText {
  /** What is to be done, or waited for. */
  readonly words: string;
  /** Its deadline, where there is one. */
  readonly deadline?: { readonly action: string; readonly last: CivilDate };
}

const lastDayBefore = (moment: Instant): CivilDate =>
  civilDateOf(instantOf(millisecondsOf(moment) - 1));

/** The ONE next step of a registration; undefined where nothing is left to do. */
export function nextStepText({
  next,
  position,
  price,
}: Pick<MyRegistration, 'next' | 'position' | 'price'>): NextStepText | undefined {
  switch (next.kind) {
    case 'waitForSeat':
      return {
        words:
          position === undefined
            ? '正在候补，有名额空出时自动递补并通知您'
            : `正在候补，排在第 ${position} 位，有名额空出时自动递补并通知您`,
      };
    case 'waitForReview':
      return { words: '等待会务组审核，您暂时不用做什么' };
    case 'correct':
      return {
        words: '报名资料需要修改，请修改后重新提交',
        deadline: {
          action: '重新提交',
          last: lastDayBefore(next.until),
        },
      };
    case 'pay':
      return payStepText(next, moneyText(price.fen));
    case 'room':
      return {
        words: '已交费，请登记住宿房型；未登记的不保证有房',
        deadline: { action: '登记住宿', last: lastDayBefore(next.until) },
      };
    case 'study':
      return {
        words: `${next.done === 0 ? '课程已开放，请开始学习' : '请继续学习'}：已学完 ${next.done}/${next.total} 门`,
        deadline: { action: '学完', last: next.until },
      };
    case 'survey':
      return {
        words:
          next.from === undefined
            ? '课程已学完，请填写调查问卷'
            : `课程已学完，${dayWithWeekday(next.from)}起可以填写调查问卷`,
        deadline: { action: '填写问卷', last: next.until },
      };
    case 'certificate':
      return {
        words:
          next.from === undefined
            ? '全部完成，证书已可以查看和下载'
            : `全部完成，${dayWithWeekday(next.from)}起可以下载证书`,
        deadline: { action: '下载证书', last: next.until },
      };
    case 'attend':
      return { words: `已交费，报名完成。培训时间：${windowText(next)}` };
    case 'none':
      return undefined;
  }
}

/** To pay, by the way that was taken, or to wait for what others do (P1, P3, P4). */
function payStepText(
  { until, passed, way, roomUntil }: Extract<MyRegistration['next'], { kind: 'pay' }>,
  amount: string,
): NextStepText {
  const deadline = { action: '交费', last: until };
  const room = roomUntil === undefined ? '' : '；住宿可以先登记';
  switch (way) {
    case 'checking':
      return { words: `转账凭证已提交（${amount}），财务核对后通知您${room}` };
    case 'group':
      return { words: `由单位集体交费，您不用自己交费${room}` };
    case 'online':
      return { words: `微信支付还没有完成，请继续支付 ${amount}${room}`, deadline };
    case 'bank':
      return { words: `已选银行转账，请按时转账 ${amount}，并上传凭证${room}`, deadline };
    case undefined:
      return {
        words: passed ? '交费期限已过，请联系会务组' : `报名已通过，请按时交费 ${amount}${room}`,
        deadline,
      };
  }
}
