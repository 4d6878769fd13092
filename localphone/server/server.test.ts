import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { join } from 'node:path';
import { writeSmallApp } from '../testing/smallApp';
import { AppFolder } from './appFolder';
import { compileApp } from './compileApp';
import { startLocalPhone } from './startLocalPhone';
import type { LocalPhone } from './startLocalPhone';

describe('compiling an app', () => {
  it('finds pages, subpackages and the components they use', () => {
    const bundle = compileApp(writeSmallApp());
    expect(Object.keys(bundle.json).sort()).toEqual([
      'features/x/detail/index',
      'pages/form/index',
      'pages/home/index',
      'pages/list/index',
      'shared/badge',
    ]);
    expect(bundle.styles['app']).toContain('.shared { color: red; }');
    expect(bundle.styles['pages/home/index']).toContain(
      ':where([data-route="pages/home/index"]) .row',
    );
  });

  it('names the file and line of broken wxml', () => {
    expect(() =>
      compileApp(writeSmallApp({ 'pages/form/index.wxml': '<view>\n{{a..b}}</view>' })),
    ).toThrow(/pages\/form\/index\.wxml: .*\(line 2\)/);
  });

  it('says what to do when there is no app', () => {
    expect(() => compileApp('/nowhere')).toThrow(
      'No mini-program in /nowhere: app.json is missing. Build it first.',
    );
  });
});

describe('a folder that changes', () => {
  it('is compiled anew', async () => {
    const dir = writeSmallApp();
    const folder = new AppFolder(dir);
    const before = folder.bundle().version;
    const changed = new Promise<string>((resolve) => folder.onChange(resolve));
    writeFileSync(join(dir, 'pages/form/index.wxml'), '<view>neu</view>');
    expect(await changed).not.toBe(before);
    expect(folder.bundle().version).toBe(await changed);
    folder.close();
  });
});

describe('a folder that a build puts in the place of the old one', () => {
  it('is compiled anew', async () => {
    const dir = writeSmallApp();
    const folder = new AppFolder(dir);
    const changed = new Promise<string>((resolve) => folder.onChange(resolve));
    renameSync(dir, `${dir}-old`);
    renameSync(writeSmallApp({ 'pages/form/index.wxml': '<view>neu</view>' }), dir);
    const before = folder.bundle().version;
    const after = await changed;
    expect(after).not.toBe(before);
    expect(folder.bundle().version).toBe(after);
    folder.close();
  });
});

describe('the server', () => {
  let phone: LocalPhone;
  const cloud = createServer((incoming, outgoing) =>
    outgoing.end(JSON.stringify({ url: incoming.url, openid: incoming.headers['x-openid'] })),
  );

  beforeAll(async () => {
    await new Promise<void>((resolve) => cloud.listen(0, '127.0.0.1', resolve));
    const { port } = cloud.address() as AddressInfo;
    phone = await startLocalPhone({
      appDir: writeSmallApp(),
      cloudUrl: `http://127.0.0.1:${port}`,
      port: 0,
    });
  });
  afterAll(async () => {
    await phone.close();
    cloud.close();
  });

  /** fetch() does not let one choose these headers. */
  const statusWith = (headers: Record<string, string>, path = '/'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(phone.url);
      request({ port, path, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('serves the phone and the compiled app', async () => {
    expect(await (await fetch(`${phone.url}/phone.html`)).text()).toContain('phone.js');
    expect(await (await fetch(`${phone.url}/app/bundle.json`)).json()).toMatchObject({
      app: { pages: ['pages/home/index', 'pages/list/index', 'pages/form/index'] },
    });
  });

  it('passes requests on to the cloud with the caller’s identity', async () => {
    const response = await fetch(`${phone.url}/cloud/call/x?a=1`, {
      method: 'POST',
      body: '{}',
      headers: { 'x-openid': 'oA' },
    });
    expect(await response.json()).toEqual({ url: '/call/x?a=1', openid: 'oA' });
  });

  it('serves no file from outside the app', async () => {
    expect((await fetch(`${phone.url}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  it('refuses other host names and pages of other sites', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ host: 'localhost.evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'https://evil.example' }, '/cloud/console/reset')).toBe(403);
    expect(await statusWith({ origin: 'null' })).toBe(403);
    expect(await statusWith({ origin: phone.url })).toBe(200);
  });

  it('passes nothing on to another machine', async () => {
    const answer = await fetch(`${phone.url}/cloud//evil.example/page`);
    expect(await answer.json()).toEqual({ url: '//evil.example/page' });
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(phone.url).port);
    await expect(
      startLocalPhone({ appDir: writeSmallApp(), cloudUrl: phone.url, port }),
    ).rejects.toThrow(`Port ${port} is taken`);
  });
});
