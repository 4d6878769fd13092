import * as fc from 'fast-check';
import { line, paragraph, personName } from './plainText';

const accepts = (schema: typeof personName, text: string) => schema.safeParse(text).success;
const run = { seed: 20260403, numRuns: 1000 };
const codePoints = fc
  .integer({ min: 0x80, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code));

describe('a person’s name', () => {
  it.each([
    '王伟',
    '欧阳娜娜',
    '𠮷田𠮷',
    '㛃㛄',
    '阿卜杜拉·买买提',
    '迪丽热巴•迪力木拉提',
    'Anna Müller',
    'O’Neil',
    "O'Neil",
    '张〇',
  ])('may be %s', (name) => expect(personName.parse(` ${name} `)).toBe(name));

  it.each([
    '',
    ' ',
    '王',
    '··',
    '王伟1',
    '王伟😀',
    '<王伟>',
    '王\u200b伟',
    '王\n伟',
    '王伟\u0000',
    '王伟\ud83d',
    '王、伟',
    '=1+1',
  ])('is not %j', (name) => expect(accepts(personName, name)).toBe(false));

  it('has at most 50 characters', () => {
    expect(accepts(personName, '王'.repeat(50))).toBe(true);
    expect(accepts(personName, '王'.repeat(51))).toBe(false);
  });
});

describe('a line of text', () => {
  const text = line(200);

  it.each([
    '湖北省图书馆（新馆）',
    '𠮷林图书馆',
    '“图领英才”—2026',
    '馆员/讲师、工程师',
    'ＡＢＣ 123',
    '①室',
  ])('may be %s', (good) => expect(accepts(text, good)).toBe(true));

  it.each([
    '<script>',
    'a>b',
    '图书馆🎉',
    '图书馆☎',
    '⌚',
    '⏰',
    '👨‍👩‍👧',
    '🇨🇳',
    '1️⃣',
    '两\n行',
    '图\u200b书馆',
    '\u202e图书馆',
    '图\u00ad书馆',
    '\u3164',
    '\u2800',
    '图\ufffd',
  ])('is not %j', (bad) => expect(accepts(text, bad)).toBe(false));

  it('never holds a character that is shown as emoji', () => {
    const emoji = /\p{Emoji_Presentation}/u;
    for (let code = 0x80; code <= 0x1ffff; code++) {
      const character = String.fromCodePoint(code);
      if (emoji.test(character))
        expect([character, accepts(text, character)]).toEqual([character, false]);
    }
  });

  it('never holds half of a pair, a control character or one that cannot be seen', () => {
    const unseen = /[\p{Surrogate}\p{Control}\p{Default_Ignorable_Code_Point}]/u;
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (unseen.test(character))
        expect([code, accepts(text, `图${character}书`)]).toEqual([code, false]);
    }
  });

  it('is what it was before, or refused: nothing is changed but the spaces around it', () => {
    fc.assert(
      fc.property(fc.array(codePoints, { minLength: 1, maxLength: 20 }), (characters) => {
        const result = text.safeParse(characters.join(''));
        if (result.success) expect(result.data).toBe(characters.join('').trim());
      }),
      run,
    );
  });
});

describe('a paragraph', () => {
  it('may have line breaks, but no tabs and no markup', () => {
    expect(accepts(paragraph(300), '第一行\n第二行')).toBe(true);
    expect(accepts(paragraph(300), '第一列\t第二列')).toBe(false);
    expect(accepts(paragraph(300), '<br>')).toBe(false);
  });
});

describe('10 MB of text', () => {
  it.each(['馆', ' ', '<', '😀', 'a\n', '·'])(
    'of %j is refused as a name, a line and a paragraph',
    (character) => {
      const long = character.repeat(Math.ceil((10 * 1024 * 1024) / character.length));
      for (const schema of [personName, line(200), paragraph(300)])
        expect(accepts(schema, long)).toBe(false);
    },
  );
});
