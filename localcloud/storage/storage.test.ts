import { LIN, TestCloud } from '../fixtures/cloud';

interface Uploaded {
  fileID: string;
}
interface Link {
  fileID: string;
  status: number;
  tempFileURL: string;
}

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await TestCloud.start();
});
afterAll(() => cloud.close());

const upload = (cloudPath: string, text: string) =>
  cloud.result<Uploaded>('store', { action: 'upload', cloudPath, text });
const read = (fileID: string) => cloud.result('store', { action: 'read', fileID });
async function linkTo(fileID: string, maxAge = 60): Promise<string> {
  const { fileList } = await cloud.result<{ fileList: Link[] }>('store', {
    action: 'links',
    fileList: [{ fileID, maxAge }],
  });
  return fileList[0]?.tempFileURL ?? '';
}

describe('a file', () => {
  it.each([
    'plain.txt',
    'dir/图 片.bin',
    'odd ?#%&+;=@.txt',
    "quote'(1)!*~.txt",
    'a/b/c/d.e.f',
    '😀.png',
  ])('named %s comes back as it was', async (name) => {
    const { fileID } = await upload(name, `body of ${name}`);
    expect(fileID).toMatch(/^cloud:\/\/local-env\..+/);
    expect(fileID.endsWith(`/${name}`)).toBe(true);
    expect(await read(fileID)).toBe(`body of ${name}`);
  });

  it('may be empty', async () => {
    const { fileID } = await upload('empty.txt', '');
    expect((await fetch(await linkTo(fileID))).status).toBe(200);
    expect(await (await fetch(await linkTo(fileID))).text()).toBe('');
  });

  it('is replaced by a second upload', async () => {
    await upload('same.txt', 'first');
    const { fileID } = await upload('same.txt', 'second');
    expect(await read(fileID)).toBe('second');
  });

  it('is gone after deletion, and only then; a missing one has its own status', async () => {
    const { fileID } = await upload('short-lived.txt', 'x');
    const missing = fileID.replace('short-lived', 'never');
    const remove = () =>
      cloud.result<{ fileList: Link[] }>('store', {
        action: 'remove',
        fileList: [fileID, missing],
      });
    const statuses = async () => (await remove()).fileList.map(({ status }) => status);
    expect(await statuses()).toEqual([0, -503003]);
    expect(await statuses()).toEqual([-503003, -503003]);
  });

  it.each(['/leading.txt', 'a//b.txt', '../up.txt', 'a/../b.txt', 'x'.repeat(851), 'a\u0007b'])(
    'may not be named %j',
    async (name) => {
      expect(await upload(name, 'x')).toMatchObject({ errMsg: expect.stringContaining('path') });
    },
  );

  it('survives a restart', async () => {
    const { fileID } = await upload('kept.txt', 'kept');
    await cloud.restart();
    expect(await read(fileID)).toBe('kept');
  });
});

describe('a download link', () => {
  it('expires by the cloud’s clock and cannot be forged', async () => {
    const { fileID } = await upload('secret.txt', 'secret');
    const link = await linkTo(fileID, 60);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link.replace(/sign=./, 'sign=_'))).status).toBe(403);
    expect((await fetch(link.replace(/t=\d/, 't=9'))).status).toBe(403);
    await cloud.advance(61_000);
    expect((await fetch(link)).status).toBe(403);
    await cloud.post('/console/clock', { reset: true });
  });

  it('runs no script that a stored file holds', async () => {
    const { fileID } = await upload('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { headers } = await fetch(await linkTo(fileID));
    expect(headers.get('content-security-policy')).toBe("script-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives single byte ranges', async () => {
    const { fileID } = await upload('film.mp4', '0123456789');
    const response = await fetch(await linkTo(fileID), { headers: { range: 'bytes=2-4' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await response.text()).toBe('234');
  });
});

describe('the phone', () => {
  it('uploads, links and deletes as a function does', async () => {
    const grant = (await cloud.post(
      '/phone/storage',
      { action: 'upload', cloudPath: 'p/照.txt' },
      LIN,
    )) as {
      url: string;
      fileId: string;
      authorization: string;
      token: string;
    };
    const headers = { authorization: grant.authorization };
    expect((await fetch(grant.url, { method: 'PUT', body: 'hello', headers })).status).toBe(200);
    expect((await fetch(grant.url, { method: 'PUT', body: 'evil' })).status).toBe(403);
    expect(await read(grant.fileId)).toBe('hello');
    const fileList = [grant.fileId];
    const urls = (await cloud.post('/phone/storage', { action: 'urls', fileList }, LIN)) as {
      fileList: Link[];
    };
    expect(await (await fetch(urls.fileList[0]?.tempFileURL ?? '')).text()).toBe('hello');
    const removed = await cloud.post('/phone/storage', { action: 'delete', fileList }, LIN);
    expect(removed).toMatchObject({ fileList: [{ fileID: grant.fileId, status: 0 }] });
  });
});
