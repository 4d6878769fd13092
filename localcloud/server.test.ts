import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdirSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LIN, TestCloud } from './fixtures/cloud';
import { startLocalCloud } from './server';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await TestCloud.start();
});
afterAll(() => cloud.close());

/** fetch() does not let one choose the Host header. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${cloud.url}/health`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('answers loopback names and pages of this machine only', async () => {
    expect(await statusWith({ host: 'localhost:1' })).toBe(200);
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'http://localhost:5173' })).toBe(200);
    expect(await statusWith({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'null' })).toBe(403);
  });

  it('says which door is missing and what is wrong with a body', async () => {
    expect(await cloud.get('/nowhere')).toEqual({ error: expect.stringContaining('GET /nowhere') });
    expect((await fetch(`${cloud.url}/%E0%A4%A`)).status).toBe(404);
    expect((await fetch(`${cloud.url}/call/%E0%A4%A`, { method: 'POST' })).status).toBe(400);
    const response = await fetch(`${cloud.url}/console/import`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });

  it('refuses a body that is nested too deeply to be read', async () => {
    const body = `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const response = await fetch(`${cloud.url}/call/store`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'The body is nested too deeply.' });
  });

  it('keeps a second cloud off its data folder', async () => {
    const options = {
      functionsDir: join(cloud.dir, 'functions'),
      dataDir: join(cloud.dir, 'data'),
    };
    await expect(startLocalCloud(options)).rejects.toThrow('Another local cloud uses');
  });

  it('says what to do about a taken port and a missing folder', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const options = {
      functionsDir: join(cloud.dir, 'functions'),
      dataDir: join(cloud.dir, 'other'),
      port,
    };
    await expect(startLocalCloud(options)).rejects.toThrow(`Port ${port} is taken`);
    blocker.close();
    const missing = { ...options, functionsDir: join(cloud.dir, 'missing') };
    await expect(startLocalCloud(missing)).rejects.toThrow('There is no folder');
  });
});

describe('the console', () => {
  it('shows its page', async () => {
    for (const path of ['/console', '/console/page.js'])
      expect((await fetch(cloud.url + path)).status).toBe(200);
  });

  it('imports documents, lets functions read them, shows them, and forgets all on reset', async () => {
    await cloud.post('/console/import', {
      things: [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ],
    });
    const got = await cloud.result('documents', { action: 'get', _id: 'b' });
    expect(got).toMatchObject({ data: { _id: 'b', n: 2 } });
    const query = encodeURIComponent('{"n":1}');
    expect(await cloud.get(`/console/collections/things?query=${query}`)).toMatchObject({
      total: 1,
      documents: [{ _id: 'a' }],
    });
    expect(await cloud.get('/console/collections')).toEqual({
      collections: [{ name: 'things', count: 2 }],
    });
    await cloud.post('/console/reset');
    expect(await cloud.result('documents', { action: 'count' })).toMatchObject({ total: 0 });
  });

  it('refuses an import into a collection that is not declared', async () => {
    expect(await cloud.post('/console/import', { nothings: [{ _id: 'a' }] })).toEqual({
      error: expect.any(String),
    });
  });

  it('counts round trips and names the index of each', async () => {
    await cloud.post('/console/stats');
    await cloud.result('documents', { action: 'put', _id: 'x', n: 1 });
    await cloud.result('documents', { action: 'count' });
    expect(await cloud.get('/console/stats')).toEqual({
      actions: { 'database.modifyDocument': 1, 'database.calculateDocument': 1 },
    });
    const { requests } = await cloud.get<{ requests: object[] }>('/console/requests?limit=1');
    expect(requests[0]).toMatchObject({
      action: 'database.calculateDocument',
      subject: 'things',
      function: 'documents',
    });
  });

  it('lets server dates follow the clock', async () => {
    await cloud.post('/console/clock', { now: Date.UTC(2026, 3, 3, 1) });
    await cloud.result('documents', { action: 'stamp', _id: 'dated' });
    const { data } = await cloud.result<{ data: { at: string } }>('documents', {
      action: 'get',
      _id: 'dated',
    });
    await cloud.post('/console/clock', { reset: true });
    expect(data.at).toMatch(/^2026-04-03T01:00/);
  });
});

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function urlOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
}

describe('the command', () => {
  const own = ['--functions', join(__dirname, 'fixtures/functions'), '--port', '0'];

  it('killed at any moment, it has lost nothing that was acknowledged', async () => {
    const data = join(cloud.dir, 'killed');
    mkdirSync(data);
    const child = start(...own, '--data', data);
    const url = await urlOf(child);
    const post = (path: string, body: object) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'x-openid': LIN },
        body: JSON.stringify(body),
      });
    await post('/console/import', { things: [{ _id: 'kept' }] });
    await post('/phone/subscribe', { templateIds: ['templateReview'] });
    await post('/console/storage-import', {
      path: 'kept.txt',
      base64: Buffer.from('kept').toString('base64'),
    });
    await post('/console/clock', { advance: 1_000_000 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = start(...own, '--data', data);
    const next = await urlOf(again);
    const get = async (path: string) => (await fetch(next + path)).json();
    expect(await get('/console/collections')).toMatchObject({
      collections: [{ name: 'things', count: 1 }],
    });
    expect(await get('/console/files')).toMatchObject({ files: [{ path: 'kept.txt', size: 4 }] });
    expect(await get('/console/clock')).toMatchObject({ offset: 1_000_000 });
    again.kill('SIGTERM');
    expect(await once(again, 'exit')).toEqual([0, null]);
  });

  it.each([
    [[], 'Say where the functions are'],
    [['--functions', '/nowhere', '--data', 'x'], 'There is no folder /nowhere'],
    [['--functions', '.', '--data', 'x', '--port', 'abc'], '--port must be a whole number'],
    [['--speed', '9'], "Unknown option '--speed'"],
  ])('with %j says in a sentence what is wrong', async (args, sentence) => {
    const child = start(...args);
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
  });
});
