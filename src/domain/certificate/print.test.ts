import { printed } from './certificates.fixture';

describe('what is signed', () => {
  it('is all that is printed, with its fields filled in', () => {
    expect(printed()).toMatchObject({
      name: '欧阳䶮堃',
      unit: '湖北省图书馆',
      hours: 30,
      text: '欧阳䶮堃同志（湖北省图书馆）：\n于2026-04-13至2026-06-12参加“2026年图书馆员在职专业培训”，计30学时，准予结业。\n特发此证。',
      serialLine: '证书编号：中图学培〔2026〕00017',
      dateLine: '2026-06-01',
    });
  });

  it('tells nothing that no text prints', () => {
    const keys = Object.keys(printed({ text: '{name}参加{training}' }));
    for (const field of ['unit', 'from', 'until', 'hours']) expect(keys).not.toContain(field);
  });

  it('takes a name with braces as it is', () => {
    expect(printed({ text: '{name}参加{training}' }, { name: '{serial}' }).text).toBe(
      '{serial}参加2026年图书馆员在职专业培训',
    );
  });
});
