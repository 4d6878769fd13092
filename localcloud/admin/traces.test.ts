import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sign } from '@cloudbase/signature-nodejs';
import { TestCloud } from '../fixtures/cloud';

interface Trace {
  req: { url: string; body: Record<string, unknown> };
  res: { data?: unknown; code?: string; message?: string };
}

const TRACES = ['storage-and-wechat-apis.jsonl', 'database-and-functions.jsonl'].flatMap((file) =>
  readFileSync(join(__dirname, '../conformance/traces', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Trace)
    .filter(({ req }) => 'body' in req),
);
const ofAction = (prefix: string) =>
  TRACES.filter(({ req }) => String(req.body['action']).startsWith(prefix));

let cloud: TestCloud;
let session: Record<string, string>;
beforeAll(async () => {
  cloud = await TestCloud.start();
  session = cloud.session({ openid: 'oCALLER' });
});
afterAll(() => cloud.close());

/** Sends a captured request with this cloud's identity and signature in the place of the captured ones. */
async function replay(url: string, body: object, secretKey = session['TENCENTCLOUD_SECRETKEY']) {
  const params = { ...body, wxCloudApiToken: session['WX_API_TOKEN'] };
  const full = cloud.url + url;
  const headers = { host: new URL(full).host, 'content-type': 'application/json' };
  const { authorization, timestamp } = sign({
    secretId: session['TENCENTCLOUD_SECRETID'] ?? '',
    secretKey: secretKey ?? '',
    method: 'post',
    url: full,
    params,
    headers,
    withSignedParams: true,
    timestamp: Math.floor(Date.now() / 1000),
  });
  const response = await fetch(full, {
    method: 'POST',
    headers: { ...headers, authorization, 'x-timestamp': String(timestamp) },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Trace['res'] & { requestId: string };
}

/** What may differ from cloud to cloud: addresses, tokens, the bucket's name. */
const shapeOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['url', 'token', 'authorization', 'cosFileId', 'tempFileURL'].includes(key)
        ? typeof inner
        : inner,
    ).replaceAll(/cloud:\/\/local-env\.[^/]+/g, 'cloud://local-env.local'),
  );

describe('captured storage requests', () => {
  it('are answered as captured', async () => {
    const base64 = Buffer.from('x').toString('base64');
    for (const path of ['dir/图 片.bin', 'big.bin'])
      await cloud.post('/console/storage-import', { path, base64 });
    const traces = ofAction('storage.');
    expect(traces.length).toBeGreaterThan(5);
    for (const { req, res } of traces) {
      const { data } = await replay(req.url, req.body);
      expect(shapeOf(data)).toEqual(shapeOf(res.data));
    }
  });
});

describe('captured function calls', () => {
  it('fail as captured for a function that throws and for one that is missing', async () => {
    const failures = ofAction('functions.').filter(({ res }) => res.code !== undefined);
    expect(failures.length).toBeGreaterThan(1);
    for (const { req, res } of failures) {
      const body =
        req.body['function_name'] === 'boom'
          ? { ...req.body, function_name: 'misbehave', request_data: '{"how":"throws"}' }
          : req.body;
      const answer = await replay(req.url, body);
      expect(answer.code).toBe(res.code);
      if (res.code === 'FUNCTION_NOT_FOUND') expect(answer.message).toBe(res.message);
      else
        expect(answer.message).toContain(
          '{"errorCode":1,"errorMessage":"kaboom","stackTrace":["Error: kaboom"',
        );
    }
  });

  it('see the caller and the longer source as captured', async () => {
    const { data } = await replay('/admin?env=local-env&seqId=1', {
      action: 'functions.invokeFunction',
      function_name: 'whoami',
      request_data: '{"x":1}',
    });
    const { response_data } = data as { response_data: string };
    expect(JSON.parse(response_data)).toMatchObject({
      event: { x: 1, userInfo: { openId: 'oCALLER' } },
      context: { OPENID: 'oCALLER', SOURCE: 'wx_client,scf', ENV: 'local-env' },
    });
  });
});

describe('a request', () => {
  const body = { action: 'storage.batchDeleteFile', fileid_list: ['cloud://local-env.local/none'] };

  it('signed by somebody else is refused', async () => {
    expect(await replay('/admin?env=local-env', body, 'guess')).toMatchObject({
      code: 'SIGN_PARAM_INVALID',
    });
  });

  it('without the identity of a live invocation is refused', async () => {
    const token = session['WX_API_TOKEN'] ?? '';
    session['WX_API_TOKEN'] = 'dead';
    const answer = await replay('/admin?env=local-env', body);
    session['WX_API_TOKEN'] = token;
    expect(answer).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' });
  });

  it('for an unknown action is refused loudly', async () => {
    expect(await replay('/admin?env=local-env', { action: 'storage.fly' })).toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('storage.fly'),
    });
  });
});
