import { printed, template } from './certificates.fixture';
import { checkTemplate } from './checkTemplate';
import type { TemplateContent } from './template';

const found = (more: Partial<TemplateContent>, hasHours = true) =>
  checkTemplate({ ...template, ...more }, printed(more), { hasHours });

describe('a template', () => {
  it('that is whole says only that its seal is a sample', () => {
    expect(found({})).toEqual([{ code: 'SEAL_IS_SAMPLE', blocks: false }]);
    expect(found({ seal: { kind: 'none' } })).toEqual([]);
  });

  it.each<[Partial<TemplateContent>, object]>([
    [{ text: '{training}' }, { code: 'FIELD_MISSING', field: 'name' }],
    [{ serialLine: '编号' }, { code: 'FIELD_MISSING', field: 'serial' }],
    [{ dateLine: '今日' }, { code: 'FIELD_MISSING', field: 'issuedOn' }],
    [{ signatureLine: '{grade}' }, { code: 'FIELD_UNKNOWN', written: '{grade}' }],
    [{ serialPattern: 'A{n}' }, { code: 'PATTERN_WITHOUT_YEAR' }],
    [{ serialPattern: 'A1{n}' }, { code: 'PATTERN_WRONG', because: 'digits' }],
    [{ text: `{name}{training}${'长'.repeat(380)}\n长` }, { code: 'TOO_LONG', part: 'text' }],
    [{ scanNote: '扫'.repeat(40) }, { code: 'TOO_LONG', part: 'scanNote' }],
    [{ title: '𠮷祥证书' }, { code: 'UNPRINTABLE', characters: '𠮷' }],
    [{ colours: { ...template.colours, ink: '#EEEEEE' } }, { code: 'CONTRAST_LOW' }],
  ])('%j is found out', (more, finding) => {
    expect(found(more)).toContainEqual(expect.objectContaining(finding));
  });

  it('cannot print hours that the training does not state (X11)', () => {
    expect(found({}, false)).toContainEqual({
      code: 'FIELD_WITHOUT_VALUE',
      blocks: true,
      field: 'hours',
    });
  });
});
