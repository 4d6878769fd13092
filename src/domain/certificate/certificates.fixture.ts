import type { CivilDate } from '../calendar';
import { printedOf, type Told } from './print';
import { CheckCode, Serial } from './printed';
import type { TemplateContent } from './template';

export const template: TemplateContent = {
  title: '电子结业证书',
  issuer: '中国图书馆学会',
  text: '{name}同志（{unit}）：\n于{from}至{until}参加“{training}”，计{hours}学时，准予结业。\n特发此证。',
  serialLine: '证书编号：{serial}',
  dateLine: '{issuedOn}',
  scanNote: '扫码验证',
  colours: { ink: '#1B2226', accent: '#9A6B16', paper: '#FFFDF6' },
  frame: 'double',
  seal: { kind: 'drawn', ring: '中国图书馆学会', mark: '示例章' },
  serialPattern: '中图学培〔{year}〕{n:05}',
  rule: 'coursesAndSurvey',
};

export const told: Told = {
  name: '欧阳䶮堃',
  unit: '湖北省图书馆',
  training: '2026年图书馆员在职专业培训',
  from: '2026-04-13' as CivilDate,
  until: '2026-06-12' as CivilDate,
  hours: 30,
};

export const issue = {
  code: CheckCode.parse('7K3QW9TZ0M4XB2VD'),
  serial: Serial.parse('中图学培〔2026〕00017'),
  issuedOn: '2026-06-01' as CivilDate,
};

export const printed = (more: Partial<TemplateContent> = {}, about: Partial<Told> = {}) =>
  printedOf({ ...template, ...more }, { ...told, ...about }, issue, (day) => day);
