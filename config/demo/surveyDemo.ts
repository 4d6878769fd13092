import { plusMilliseconds } from '#domain/calendar';
import { publishSurvey } from '#domain/survey/publish';
import { type Survey, SurveyDraft } from '#domain/survey/survey';
import type { Training } from '#domain/training/training';
import { personIdOf } from '#shell/identity';
import { organizer } from './personas';

const HOUR_MS = 3_600_000;

const offered = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `c${index + 1}`, text }));

const draft = SurveyDraft.parse({
  title: '课程效果调查问卷（示例）',
  introduction: '感谢您参加本次培训。问卷约需两分钟，请根据实际情况填写。',
  questions: [
    {
      id: 'q1',
      kind: 'single',
      title: '您对本次培训的总体评价',
      isRequired: true,
      choices: offered('非常满意', '满意', '一般', '不满意'),
    },
    { id: 'q2', kind: 'rating', title: '课程内容对实际工作的帮助程度', isRequired: true },
    { id: 'q3', kind: 'rating', title: '授课教师的讲授水平', isRequired: true },
    {
      id: 'q4',
      kind: 'multiple',
      title: '您觉得收获较大的课程方向',
      isRequired: true,
      choices: offered(
        '资源建设与信息组织',
        '参考咨询与阅读推广',
        '古籍与少儿服务',
        '智慧化',
        '论文撰写',
      ),
    },
    {
      id: 'q5',
      kind: 'single',
      title: '您希望今后的培训采用哪种形式',
      isRequired: false,
      choices: offered('在线学习', '现场面授', '线上线下结合'),
    },
    { id: 'q6', kind: 'text', title: '您对课程和服务的意见或建议', isRequired: false },
  ],
});

/** The sample survey of a training, published with it. */
export function surveyDemo({ _id, mode, publishedAt }: Training): Survey {
  const by = personIdOf(organizer.openid);
  const written = { _id, revision: 1, draft, changedAt: publishedAt, changedBy: by };
  const published = publishSurvey(written, mode, {
    by,
    at: plusMilliseconds(publishedAt, HOUR_MS),
  });
  if (!published.ok) throw new Error(`the sample survey is refused: ${published.refusal.code}`);
  return published.value;
}
