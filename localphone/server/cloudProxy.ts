import { request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Passes `/cloud/…` on to the local cloud, body and headers as they are; 502 when nobody answers there. */
export function passToCloud(
  cloudUrl: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const { host, hostname, port } = new URL(cloudUrl);
  // Only the path is taken from the request: `//other.example/` must not name another machine.
  const path = (incoming.url ?? '/').replace(/^\/cloud/, '');
  const { origin: _origin, referer: _referer, ...headers } = incoming.headers;
  const onward = request(
    { hostname, port, path, method: incoming.method ?? 'GET', headers: { ...headers, host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', (error) => {
    if (!outgoing.headersSent)
      outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(`The local cloud at ${cloudUrl} does not answer: ${error.message}`);
  });
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
