export interface Asked {
  method: string;
  path: string;
  openid: string | undefined;
  body: unknown;
}

type Answer = (asked: Asked) => unknown;

interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Stands in for the doors of the local cloud: `"POST /phone/login"` → the JSON answer. Returns what was asked. */
export function fakeCloud(doors: Record<string, Answer>): Asked[] {
  const log: Asked[] = [];
  const fetch = async (url: string, { method = 'GET', headers, body }: FetchOptions = {}) => {
    const path = url.replace('/cloud', '');
    const asked = {
      method,
      path,
      openid: headers?.['x-openid'],
      body: body === undefined ? undefined : (JSON.parse(body) as unknown),
    };
    log.push(asked);
    const answer = doors[`${method} ${path}`];
    const text = answer === undefined ? 'no such door' : JSON.stringify(answer(asked));
    return {
      ok: answer !== undefined,
      status: answer === undefined ? 404 : 200,
      text: async () => text,
    };
  };
  Object.assign(globalThis, { fetch });
  return log;
}
