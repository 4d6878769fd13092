import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appRoot, builtFiles } from './builtApp';
import { compile, compilerLack } from './compiler';

const suite = compilerLack === undefined ? describe : describe.skip;

suite(`WeChat's compilers${compilerLack === undefined ? '' : ` (${compilerLack})`}`, () => {
  it('compile every template', () => {
    const files = [...builtFiles('.wxml'), ...builtFiles('.wxs')];
    const { errors, bytes } = compile('wcc', appRoot, files);
    expect(errors).toBe('');
    expect(bytes).toBeGreaterThan(0);
  });

  it('compile every style sheet', () => {
    const { errors, bytes } = compile('wcsc', appRoot, builtFiles('.wxss'));
    expect(errors).toBe('');
    expect(bytes).toBeGreaterThan(0);
  });

  it.each([
    ['wcc', 'broken.wxml', '<view>{{a b}}</view'],
    ['wcsc', 'broken.wxss', '@import "missing.wxss";'],
  ] as const)('%s refuses %s', (compiler, file, text) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
    writeFileSync(path.join(folder, file), text);
    expect(compile(compiler, folder, [file]).errors).toContain(file);
    rmSync(folder, { recursive: true });
  });
});
