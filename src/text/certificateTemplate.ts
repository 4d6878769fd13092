import type { TemplateContent } from '#domain/certificate/template';
import type { Training } from '#domain/training/training';

const SOCIETY = '中国图书馆学会';
const COLOURS = { ink: '#1B2226', accent: '#9A6B16', paper: '#FFFDF6' } as const;

const hoursText = (training: Training): string =>
  training.creditHours === undefined ? '' : '，计{hours}学时';

function textFor(training: Training, isFirst: boolean): string {
  const [start, end] =
    training.mode === 'online' ? ['学习', '完成问卷'] : ['研修', '参加研讨与现场教学'];
  // A title that has quotation marks of its own is not put into further ones.
  const named = training.title.includes('“') ? '{training}' : '“{training}”';
  const days = `于{from}至{until}参加${named}`;
  const result = isFirst
    ? `完成全部课程${start}并${end}${hoursText(training)}，准予结业。`
    : '完成全部研修任务，成绩合格，准予结业。';
  return `{name}同志（{unit}）：\n${days}，${result}\n特发此证。`;
}

/** What an organizer begins with: a whole certificate of that training, to be changed or saved as it is. */
export function proposedTemplate(training: Training, ordinal: number): TemplateContent | undefined {
  const certificate = training.certificates[ordinal - 1];
  if (!certificate) return undefined;
  const { title, issuer } = certificate;
  const serialPattern =
    issuer === SOCIETY ? '中图学培〔{year}〕{n:05}' : '培训结业〔{year}〕{n:05}';
  return {
    title,
    issuer,
    text: textFor(training, ordinal === 1),
    serialLine: '证书编号：{serial}',
    dateLine: '{issuedOn}',
    scanNote: '微信扫码或凭编号验证证书',
    colours: COLOURS,
    frame: 'double',
    seal: { kind: 'drawn', ring: issuer, mark: '示例章' },
    serialPattern,
    rule: training.mode === 'online' ? 'coursesAndSurvey' : 'attendance',
  };
}

/** Somebody who does not exist, for a template's preview. */
export const sampleHolder = { name: '演示学员', unit: '某某市图书馆' } as const;

/** Somebody whose name and unit need room: a template must hold them too. */
export const longNamed = {
  name: '阿依古丽·买买提江·阿不都',
  unit: '某某自治区某某自治州公共图书馆古籍保护与地方文献中心',
} as const;

export const certificateFile = (title: string, name: string, serial: string): string =>
  `${title}_${name}_${serial}`.replace(/[\\/:*?"<>|\s]/g, '');
export const zipFile = (unit: string, year: number, part: number, parts: number): string =>
  parts === 1 ? `${unit}${year}年证书.zip` : `${unit}${year}年证书（${part}／${parts}）.zip`;
