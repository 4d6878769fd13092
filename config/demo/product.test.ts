import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { occupy } from '../../localcloud/state/occupy';
import { forget } from './product';

const dataFolder = (): string => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lsc-forget-'));
  writeFileSync(path.join(dataDir, 'loaded'), '');
  return dataDir;
};

describe('starting over', () => {
  it('removes all data', () => {
    const dataDir = dataFolder();
    forget(dataDir);
    expect(existsSync(dataDir)).toBe(false);
    forget(dataDir);
  });

  it('takes nothing away from a cloud that runs', () => {
    const dataDir = dataFolder();
    const leave = occupy(dataDir);
    expect(() => forget(dataDir)).toThrow('Another local cloud uses');
    expect(existsSync(path.join(dataDir, 'loaded'))).toBe(true);
    leave();
    forget(dataDir);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('mends a folder whose lock is broken', () => {
    const dataDir = dataFolder();
    writeFileSync(path.join(dataDir, 'lock.sqlite'), 'no database at all'.repeat(100));
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    forget(dataDir);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    expect(existsSync(dataDir)).toBe(false);
  });
});
