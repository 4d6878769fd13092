import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot';

/** Rules that no linter of ours knows: pattern → where it must not stand. Comments are not looked at. */
const FORBIDDEN: readonly {
  readonly rule: string;
  readonly folders: readonly string[];
  readonly pattern: RegExp;
  readonly allowed?: RegExp;
  readonly planted: string;
}[] = [
  {
    rule: 'a rule reads no clock and rolls no dice',
    folders: ['src/domain'],
    pattern: /Date\.now|new Date\(\)|Math\.random|dayjs\(\)|utcOffset/,
    planted: 'const today = Date.now();',
  },
  {
    rule: 'a rule throws nothing, awaits nothing and logs nothing',
    folders: ['src/domain'],
    pattern: /\bawait\b|\basync\b|console\./,
    planted: 'console.log(seats);',
  },
  {
    rule: 'only callCloud.ts calls the cloud',
    folders: ['src'],
    pattern: /Taro\.cloud\.callFunction|wx\.cloud/,
    allowed: /^src\/cloud\/callCloud\.ts$/,
    planted: "Taro.cloud.callFunction({ name: 'training' });",
  },
  {
    rule: 'only src/cloud opens the album and the chats’ files, and fills the storage',
    folders: ['src'],
    pattern: /cloud\.uploadFile|choose(?:Media|Image|MessageFile)\b/,
    allowed: /^src\/cloud\/(uploadPicture|uploadDocument|uploadVideo|sendFile)\.ts$/,
    planted: "Taro.cloud.uploadFile({ cloudPath: 'a.png' });",
  },
  {
    rule: 'functions read the time through clock.ts',
    folders: ['cloudfunctions'],
    pattern: /Date\.now|new Date\(/,
    allowed: /^cloudfunctions\/(_shell\/(clock|cached)\.ts|tests\/)/,
    planted: 'const now = new Date();',
  },
  {
    rule: 'sentences stand in src/text, not in rules and functions',
    folders: ['src/domain', 'src/contract', 'cloudfunctions'],
    pattern: /['"`][^'"`\n]*[\u4e00-\u9fff]/,
    allowed: /^cloudfunctions\/tests\//,
    planted: "return '报名已结束';",
  },
  {
    rule: 'the product does not know the laptop',
    folders: ['src', 'cloudfunctions'],
    pattern: /localhost|127\.0\.0\.1|localcloud|localphone|NODE_ENV/,
    allowed: /^cloudfunctions\/tests\//,
    planted: "const url = 'http://localhost';",
  },
  {
    rule: 'time zones are a fixed offset',
    folders: ['src'],
    pattern: /\.tz\(|Intl\.|toLocale(Date|Time)?String/,
    planted: 'at.toLocaleString();',
  },
];

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const sources = (folder: string): string[] =>
  readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

describe.each(FORBIDDEN)('$rule', ({ folders, pattern, allowed, planted }) => {
  it('is seen when it is broken', () => expect(withoutComments(planted)).toMatch(pattern));

  it('holds', () => {
    const broken = folders
      .flatMap(sources)
      .filter((file) => !allowed?.test(file))
      .filter((file) =>
        pattern.test(withoutComments(readFileSync(path.join(projectRoot, file), 'utf8'))),
      );
    expect(broken).toEqual([]);
  });
});
