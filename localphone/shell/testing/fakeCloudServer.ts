import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeCloud {
  url: string;
  /** What was decided at the cashier. */
  readonly outcomes: string[];
  /** Lets a message arrive for a person. */
  deliver(openid: string, title: string, page: string): void;
  close(): Promise<void>;
}

async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of incoming) text += String(part);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Just enough of localcloud's doors for the desk: codes, inbox, clock, one payment, one function. */
export async function fakeCloudServer(): Promise<FakeCloud> {
  const outcomes: string[] = [];
  const messages: { to: string; id: string; title: string; page: string }[] = [];
  let offset = 0;
  let paid = false;
  const doors: Record<string, (body: Record<string, unknown>, openid: string) => unknown> = {
    'GET /phone/codes': () => ({
      codes: [
        {
          id: 'c1',
          scene: 't=003',
          page: 'pages/arrived/index',
          label: '住宿登记码',
          imageUrl: 'data:,',
          at: 0,
        },
      ],
    }),
    'GET /phone/inbox': (_, openid) => ({
      messages: messages
        .filter(({ to }) => to === openid)
        .map((message) => ({ ...message, at: 0, kind: 'subscribe', lines: [] })),
    }),
    'GET /console/clock': () => ({ now: Date.now() + offset, offset }),
    'POST /console/clock': ({ now, advance }) => {
      offset = typeof now === 'number' ? now - Date.now() : offset + Number(advance);
      return { now: Date.now() + offset, offset };
    },
    'GET /phone/payment/p1': () => ({
      prepayId: 'p1',
      body: '培训费',
      totalFee: 150_000,
      state: paid ? 'SUCCESS' : 'NOTPAY',
    }),
    'POST /phone/payment/p1': ({ outcome }) => {
      outcomes.push(String(outcome));
      paid = outcome === 'pay';
      return { state: paid ? 'SUCCESS' : 'NOTPAY' };
    },
    'GET /phone/templates': () => ({ templates: {} }),
    'POST /phone/subscribe': () => ({}),
    'POST /call/echo': (_, openid) => ({ requestId: 'r', result: { openid } }),
  };
  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const door = doors[`${incoming.method ?? ''} ${incoming.url ?? ''}`];
      outgoing.writeHead(door === undefined ? 404 : 200, { 'content-type': 'application/json' });
      return outgoing.end(JSON.stringify(door?.(body, String(incoming.headers['x-openid'])) ?? {}));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    outcomes,
    deliver: (to, title, page) =>
      void messages.push({ to, id: `m${messages.length}`, title, page }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
