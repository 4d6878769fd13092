import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestCloud } from '../fixtures/cloud';

interface WhoAmI {
  event: { userInfo: { openId?: string } };
  context: { OPENID?: string; UNIONID?: string; SOURCE: string; APPID: string };
  after?: string;
  now: number;
  year: number;
  isDate: boolean;
  hour: number;
  environment: string[];
  pid: number;
  requestId: string;
}

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await TestCloud.start();
});
afterAll(() => cloud.close());

const writeFunction = (name: string, code: string) =>
  writeFileSync(join(cloud.dir, 'functions', name, 'index.js'), code);

const OLD_CODE = `exports.main = () => new Promise((done) => {
  process.once('SIGUSR2', () => done('old'));
  console.log('started');
});`;

async function running(): Promise<number> {
  const { invocations } = await cloud.get<{ invocations: { state: string }[] }>('/console/logs');
  return invocations.filter(({ state }) => state === 'running').length;
}

async function hasStarted(): Promise<boolean> {
  const { invocations } = await cloud.get<{ invocations: { logs: unknown[] }[] }>(
    '/console/logs?function=oldStyle&limit=1',
  );
  return invocations[0]?.logs.length === 1;
}

describe('the caller', () => {
  it('is known by OPENID and UNIONID, in the context and in the event', async () => {
    const { context, event } = await cloud.result<WhoAmI>('whoami', { userInfo: 'forged' });
    expect(context).toMatchObject({ OPENID: 'oLin', UNIONID: 'uLin', SOURCE: 'wx_client' });
    expect(event.userInfo).toEqual({ appId: context.APPID, openId: 'oLin' });
  });

  it('stays nobody without x-openid', async () => {
    const answer = (await cloud.post('/call/whoami')) as { result: WhoAmI };
    expect(answer.result.context.OPENID).toBeUndefined();
  });

  it('is the same in a function that a function calls, with a longer source', async () => {
    const { result } = await cloud.result<{ result: WhoAmI }>('chain', {
      name: 'whoami',
      data: {},
    });
    expect(result.context).toMatchObject({ OPENID: 'oLin', SOURCE: 'wx_client,scf' });
  });

  it('is never mixed up among 50 who call at once', async () => {
    const openids = Array.from({ length: 50 }, (_, index) => `oCaller${index}`);
    const seen = await Promise.all(
      openids.map((openid) => cloud.result<WhoAmI>('whoami', { waitMs: 5 }, openid)),
    );
    expect(seen.map(({ context }) => context.OPENID)).toEqual(openids);
    expect(seen.map(({ after }) => after)).toEqual(openids);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(50);
    expect(cloud.pids().length).toBeLessThanOrEqual(4);
  });

  it('refuses an id that the SDK would turn into a number', async () => {
    expect(await cloud.post('/call/whoami', {}, '12345')).toEqual({ error: expect.any(String) });
  });
});

describe('the environment', () => {
  it('holds the platform’s variables and nothing of the developer’s', async () => {
    process.env['LOCALCLOUD_LEAK'] = 'secret';
    const { environment, hour } = await cloud.result<WhoAmI>('whoami');
    delete process.env['LOCALCLOUD_LEAK'];
    expect(environment).toEqual(expect.arrayContaining(['TCB_CONTEXT_CNFG', 'WX_API_TOKEN', 'TZ']));
    expect(environment).not.toContain('LOCALCLOUD_LEAK');
    expect(environment).not.toContain('HOME');
    expect(hour).toBe(new Date(0).getHours());
  });

  it('follows the cloud’s clock without losing what a Date is', async () => {
    await cloud.post('/console/clock', { now: Date.UTC(2031, 5, 1) });
    const { now, year, isDate } = await cloud.result<WhoAmI>('whoami');
    await cloud.post('/console/clock', { reset: true });
    expect({ year, isDate }).toEqual({ year: 2031, isDate: true });
    expect(now).toBeGreaterThanOrEqual(Date.UTC(2031, 5, 1));
  });
});

describe('a function that goes wrong', () => {
  const execute = { errCode: -504002 };
  it.each([
    ['throws', execute, 'Error: kaboom\n'],
    ['throwsText', execute, 'just text'],
    ['exits', execute, 'Process exited before completing request'],
    ['rejectsUnseen', execute, 'nobody listens'],
    ['answersBigInt', execute, 'BigInt'],
    ['answersCircular', execute, 'circular'],
    ['answersMuch', { errCode: -604001 }, 'result size exceed limit (1MB)'],
    ['hangs', { errCode: -504003 }, 'Invoking task timed out after 2 seconds'],
    ['spins', { errCode: -504003 }, 'Invoking task timed out after 2 seconds'],
  ])('%s: the caller gets an error and the next call works', async (how, code, text) => {
    const answer = await cloud.call('misbehave', { how });
    expect(answer).toMatchObject({ ...code, errMsg: expect.stringContaining(text) });
    expect(await cloud.result('misbehave', { how: 'answersPid' })).toEqual(expect.any(Number));
  });

  it('may not use more than 256 MB', async () => {
    const errMsg = expect.stringContaining('Memory limit of 256 MB exceeded') as string;
    expect(await cloud.call('glutton')).toMatchObject({ errCode: -504002, errMsg });
  });

  it('answers null for undefined', async () => {
    expect(await cloud.call('misbehave', { how: 'answersNothing' })).toMatchObject({
      result: null,
    });
  });

  it('does not exist, or cannot be loaded: says so', async () => {
    expect(await cloud.call('nobody')).toMatchObject({ errCode: -501000 });
    expect(await cloud.call('unloadable')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining("Cannot find module 'a-package-that-nobody-installed'"),
    });
    expect(await cloud.call('..%2Ffunctions%2Fwhoami')).toMatchObject({ errCode: -501000 });
  });

  it('tells another function as the platform does', async () => {
    const thrown = await cloud.result('chain', { name: 'misbehave', data: { how: 'throws' } });
    expect(thrown).toMatchObject({ errMsg: expect.stringContaining('"errorMessage":"kaboom"') });
    const missing = await cloud.result('chain', { name: 'nobody', data: {} });
    expect(missing).toMatchObject({ errMsg: expect.stringContaining('函数 nobody 不存在') });
    const late = await cloud.result('chain', { name: 'misbehave', data: { how: 'hangs' } });
    expect(late).toMatchObject({ errMsg: expect.stringContaining('timed out after 2 seconds') });
  });

  it('refuses an event beyond 1 MB and one that is no object', async () => {
    const answer = await cloud.call('whoami', { text: 'x'.repeat(1024 * 1024) });
    expect(answer).toMatchObject({ errMsg: expect.stringContaining('data exceed max size') });
    expect(await cloud.post('/call/whoami', [])).toEqual({ error: expect.any(String) });
  });

  it('is killed from outside in the middle: an error, then recovery', async () => {
    const { pid } = await cloud.result<WhoAmI>('whoami');
    await cloud.post('/console/warm/whoami', { processes: 4 });
    const calls = Array.from({ length: 4 }, () => cloud.call('whoami', { waitMs: 60_000 }));
    while (cloud.pids('whoami').length < 4 || (await running()) < 4) await cloud.get('/health');
    for (const each of cloud.pids('whoami')) process.kill(each, 'SIGKILL');
    for (const answer of await Promise.all(calls))
      expect(answer).toMatchObject({
        errCode: -504002,
        errMsg: expect.stringContaining('SIGKILL'),
      });
    const recovered = await cloud.result<WhoAmI>('whoami');
    expect(recovered.pid).not.toBe(pid);
  });
});

describe('code', () => {
  it('is loaded anew when the file changes', async () => {
    const answers = [];
    for (const version of [1, 2, 3]) {
      writeFunction('oldStyle', `exports.main = async () => ${version};`);
      answers.push(await cloud.result('oldStyle'));
    }
    expect(answers).toEqual([1, 2, 3]);
  });

  it('that runs already finishes as it was when the file changes', async () => {
    writeFunction('oldStyle', OLD_CODE);
    const old = cloud.result('oldStyle');
    while (!(await hasStarted())) await cloud.get('/health');
    const pids = cloud.pids('oldStyle');
    writeFunction('oldStyle', 'exports.main = () => "new";');
    expect(await cloud.result('oldStyle')).toBe('new');
    for (const pid of pids) process.kill(pid, 'SIGUSR2');
    expect(await old).toBe('old');
    expect(await cloud.result('oldStyle')).toBe('new');
  });

  it('keeps what it has loaded in a warm process', async () => {
    writeFunction('oldStyle', 'let calls = 0; exports.main = () => (calls += 1);');
    expect([await cloud.result('oldStyle'), await cloud.result('oldStyle')]).toEqual([1, 2]);
  });
});

describe('a single process', () => {
  let narrow: TestCloud;
  beforeEach(async () => {
    narrow = await TestCloud.start({ processes: 1 });
  });
  afterEach(() => narrow.close());

  it('is shared fairly: a function does not wait behind all later calls of another', async () => {
    const order: string[] = [];
    const call = (name: string, event: object) =>
      narrow.call(name, event).then(() => order.push(name));
    const crowd = () => Array.from({ length: 20 }, () => call('whoami', { waitMs: 30 }));
    const misbehave = { how: 'answersPid' };
    await Promise.all([...crowd(), call('misbehave', misbehave), ...crowd()]);
    expect(order).toHaveLength(41);
    expect(order.indexOf('misbehave')).toBeLessThan(25);
    expect(narrow.pids().length).toBeLessThanOrEqual(1);
  });

  it('does not lock up when a function calls a function', async () => {
    const data = { name: 'whoami', data: {} };
    const { result } = await narrow.result<{ result: WhoAmI }>('chain', data);
    expect(result.context.SOURCE).toBe('wx_client,scf');
  });
});

it('can be warmed beforehand, up to the limit of processes', async () => {
  const wide = await TestCloud.start({ processes: 3 });
  const warmed = await wide.post('/console/warm/whoami', { processes: 9 });
  await wide.close();
  expect(warmed).toEqual({ processes: 3 });
});

describe('logs', () => {
  it('are kept per invocation with its request id', async () => {
    const { requestId } = await cloud.call('whoami', {}, 'oLogged');
    const { invocations } = await cloud.get<{
      invocations: { requestId: string; logs: unknown }[];
    }>('/console/logs?function=whoami&limit=5');
    expect(invocations.find((entry) => entry.requestId === requestId)).toMatchObject({
      openid: 'oLogged',
      state: 'done',
      logs: [
        { level: 'log', text: 'hello from oLogged' },
        { level: 'error', text: 'a warning' },
      ],
    });
  });
});
