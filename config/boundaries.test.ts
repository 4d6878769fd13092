import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './projectRoot';

interface Report {
  summary: { violations: { rule: { name: string } }[] };
}

const cli = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rulesFile = path.join(projectRoot, '.dependency-cruiser.cjs');
const FOLDERS = ['src', 'cloudfunctions', 'localcloud', 'localphone', 'config'];

/** File → what it imports though it must not, by the rule that says so. */
const PLANTED: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  'domain-is-pure': ['src/domain/a.ts', '../contract/stub'],
  'one-door-to-zod': ['src/domain/b.ts', 'zod'],
  'one-door-to-dayjs': ['src/domain/c.ts', 'dayjs'],
  'contract-knows-domain-only': ['src/contract/a.ts', '../cloud/stub'],
  'text-knows-domain-and-contract': ['src/text/a.ts', '../cloud/stub'],
  'cloud-knows-no-screens': ['src/cloud/a.ts', '../components/stub'],
  'components-are-dumb': ['src/components/a.ts', '../cloud/callCloud'],
  'pages-import-no-feature': ['src/pages/a.ts', '../features/one/stub'],
  'features-stand-alone': ['src/features/two/a.ts', '../one/stub'],
  'phone-code-is-not-server-code': ['src/cloud/b.ts', '../../cloudfunctions/_shell/stub'],
  'no-node-in-the-phone': ['src/cloud/c.ts', 'node:fs'],
  'functions-stand-alone': ['cloudfunctions/one/a.ts', '../two/stub'],
  'functions-use-rules-and-shell': ['cloudfunctions/one/b.ts', '../../src/cloud/stub'],
  'one-door-to-the-sdk': ['cloudfunctions/one/c.ts', 'wx-server-sdk'],
  'product-knows-only-wechat': ['cloudfunctions/one/d.ts', '../../localcloud/stub'],
  'localcloud-knows-no-product': ['localcloud/a.ts', '../src/domain/stub'],
  'localphone-knows-no-product': ['localphone/a.ts', '../src/domain/stub'],
  'no-circles': ['src/domain/d.ts', './circle'],
};

const STUBS = [
  'src/domain/stub.ts',
  'src/contract/stub.ts',
  'src/cloud/stub.ts',
  'src/cloud/callCloud.ts',
  'src/components/stub.ts',
  'src/features/one/stub.ts',
  'cloudfunctions/_shell/stub.ts',
  'cloudfunctions/two/stub.ts',
  'localcloud/stub.ts',
  'localphone/stub.ts',
  'config/stub.ts',
];

let planted: string;

function write(file: string, content: string): void {
  const full = path.join(planted, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
}

beforeAll(() => {
  planted = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(planted, 'node_modules'));
  for (const file of ['tsconfig.json', 'package.json', '.dependency-cruiser.cjs'])
    copyFileSync(path.join(projectRoot, file), path.join(planted, file));
  for (const stub of STUBS) write(stub, 'export const stub = 1;\n');
  for (const [file, imports] of Object.values(PLANTED))
    write(file, `import * as planted from '${imports}';\nexport const a = planted;\n`);
  write('src/domain/circle.ts', "import { a } from './d';\nexport const circle = () => a;\n");
});

afterAll(() => rmSync(planted, { recursive: true, force: true }));

function reported(): Set<string> {
  const args = [...FOLDERS, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const report = execFileSync(process.execPath, [cli, ...args], {
    cwd: planted,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(report) as Report;
  return new Set(summary.violations.map(({ rule }) => rule.name));
}

it('reports a planted violation of every boundary, and every boundary has one', () => {
  const { forbidden } = require(rulesFile) as { forbidden: { name: string }[] };
  const names = forbidden.map(({ name }) => name).toSorted();
  expect(Object.keys(PLANTED).toSorted()).toEqual(names);
  expect([...reported()].toSorted()).toEqual(names);
});
