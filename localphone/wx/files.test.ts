/** @jest-environment jsdom */
import { testedWx } from './testing/wx';

type Manager = Record<string, (...given: unknown[]) => unknown>;

function opened() {
  const { wx, sync } = testedWx();
  const root = (wx['env'] as { USER_DATA_PATH: string }).USER_DATA_PATH;
  return { files: sync('getFileSystemManager') as Manager, root };
}

describe('the file system', () => {
  it('reads what it wrote, as text and as bytes', async () => {
    const { files, root } = opened();
    await files['writeFile']?.({ filePath: `${root}/a.txt`, data: '名单', encoding: 'utf8' });
    expect(
      await files['readFile']?.({ filePath: `${root}/a.txt`, encoding: 'utf8' }),
    ).toMatchObject({ data: '名单' });
    expect(new Uint8Array(files['readFileSync']?.(`${root}/a.txt`) as ArrayBuffer)).toHaveLength(6);
    expect(files['readFileSync']?.(`${root}/a.txt`, 'base64')).toBe('5ZCN5Y2V');
  });

  it('appends, copies, renames, lists and removes', () => {
    const { files, root } = opened();
    files['mkdirSync']?.(`${root}/out`);
    files['writeFileSync']?.(`${root}/out/a.csv`, '1');
    files['appendFileSync']?.(`${root}/out/a.csv`, '2');
    files['copyFileSync']?.(`${root}/out/a.csv`, `${root}/out/b.csv`);
    files['renameSync']?.(`${root}/out/b.csv`, `${root}/out/c.csv`);
    expect(files['readdirSync']?.(`${root}/out`)).toEqual(['a.csv', 'c.csv']);
    expect(files['readFileSync']?.(`${root}/out/c.csv`, 'utf8')).toBe('12');
    files['unlinkSync']?.(`${root}/out/a.csv`);
    expect(() => files['accessSync']?.(`${root}/out/a.csv`)).toThrow(
      'accessSync:fail no such file or directory',
    );
  });

  it('writes nowhere else than under the user path', async () => {
    const { files } = opened();
    await expect(files['writeFile']?.({ filePath: '/etc/x', data: '1' })).rejects.toMatchObject({
      errMsg: "writeFile:fail permission denied, open '/etc/x'",
    });
  });

  it('needs the folder to be there', () => {
    const { files, root } = opened();
    expect(() => files['writeFileSync']?.(`${root}/none/a`, '1')).toThrow(
      'no such file or directory',
    );
  });
});
