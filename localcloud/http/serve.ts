import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { MongoError } from '../database/values/value';
import { WireError } from '../database/wireError';
import { Refusal, type Exchange, type Reply } from './exchange';
import { isLoopbackHost, isLoopbackOrigin } from './loopback';
import type { Router } from './router';

/** An HTTP server over the table of doors. Refusals become `{error}`; anything unforeseen is a 500 with its message. */
export function createHttpServer(router: Router): Server {
  const server = createServer((request, response) => {
    handle(router, request, response).catch((error: unknown) => {
      process.stderr.write(`localcloud: ${request.method} ${request.url}: ${String(error)}\n`);
      response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 0;
  return server;
}

async function handle(router: Router, request: IncomingMessage, response: ServerResponse) {
  const { origin, host } = request.headers;
  if (!isLoopbackHost(host) || (origin !== undefined && !isLoopbackOrigin(origin)))
    return send(response, {
      status: 403,
      json: { error: 'Only this machine may use the local cloud.' },
    });
  if (origin !== undefined) allow(response, origin);
  if (request.method === 'OPTIONS') return send(response, { status: 204, bytes: Buffer.alloc(0) });
  const reply = await answer(router, request);
  if (!request.complete) request.resume();
  return send(response, reply);
}

async function answer(router: Router, request: IncomingMessage): Promise<Reply> {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const found = router.find(method, url.pathname);
    if (found === undefined)
      throw new Refusal(
        404,
        `There is no door ${method} ${url.pathname}; see localcloud/README.md.`,
      );
    const { headers } = request;
    const { params } = found;
    const exchange: Exchange = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers,
      params,
      request,
    };
    return await found.door(exchange);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: { error: error.message } };
    if (error instanceof WireError || error instanceof MongoError)
      return { status: 400, json: { error: error.message } };
    if (error instanceof URIError)
      return { status: 400, json: { error: 'The path is not valid.' } };
    if (error instanceof RangeError && error.message.includes('call stack'))
      return { status: 400, json: { error: 'The body is nested too deeply.' } };
    process.stderr.write(
      `localcloud: ${request.method} ${request.url}: ${(error as Error).stack}\n`,
    );
    return { status: 500, json: { error: (error as Error).message } };
  }
}

function allow(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'origin');
  response.setHeader('access-control-allow-headers', '*, authorization');
  response.setHeader('access-control-allow-methods', 'GET,POST,PUT,OPTIONS');
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const type =
    reply.type ?? (reply.bytes ? 'application/octet-stream' : 'application/json; charset=utf-8');
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...reply.headers };
  if (reply.file !== undefined) {
    response.writeHead(reply.status ?? 200, headers);
    await pipeline(createReadStream(reply.file, reply.range), response);
    return;
  }
  const bytes = reply.bytes ?? Buffer.from(JSON.stringify(reply.json ?? {}));
  response.writeHead(reply.status ?? 200, { ...headers, 'content-length': bytes.length });
  response.end(bytes);
}
