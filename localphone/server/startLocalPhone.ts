import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppFolder } from './appFolder';
import { bundleBrowserCode } from './browserCode';
import type { BrowserCode } from './browserCode';
import { passToCloud } from './cloudProxy';
import { isFromThisMachine } from './loopback';
import { sendAppFile } from './staticFile';

export interface LocalPhoneOptions {
  /** Folder of the weapp build. */
  appDir: string;
  /** Base URL of the local cloud, e.g. `http://127.0.0.1:4000`. */
  cloudUrl: string;
  /** 0 takes any free port. */
  port: number;
  /** JSON list of the people who may hold the phone; the desk shows them. */
  peopleFile?: string;
  /** The moment the desk's clock goes back to, ISO 8601; without it the desk goes back to the present. */
  demoStart?: string;
}

export interface LocalPhone {
  url: string;
  close(): Promise<void>;
}

/** Serves the phone on 127.0.0.1. Fails with one sentence when the app or the port is not there. */
export async function startLocalPhone(options: LocalPhoneOptions): Promise<LocalPhone> {
  const app = new AppFolder(options.appDir);
  const code = await bundleBrowserCode();
  const server = createServer((incoming, outgoing) => {
    try {
      if (!isFromThisMachine(incoming)) {
        outgoing.writeHead(403).end('Only this machine may use the phone.');
        return;
      }
      answer({ incoming, outgoing, app, code, options });
    } catch (error) {
      outgoing
        .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
        .end(error instanceof Error ? error.message : String(error));
    }
  });
  try {
    await listen(server, options.port);
  } catch (error) {
    app.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => close(server, app) };
}

interface Exchange {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  app: AppFolder;
  code: BrowserCode;
  options: LocalPhoneOptions;
}

function answer({ incoming, outgoing, app, code, options }: Exchange): void {
  const { pathname } = new URL(incoming.url ?? '/', 'http://phone');
  if (pathname.startsWith('/cloud/')) return passToCloud(options.cloudUrl, incoming, outgoing);
  if (pathname === '/app/bundle.json')
    return send(outgoing, 'application/json', JSON.stringify(app.bundle()));
  if (pathname === '/app/changes') return streamChanges(incoming, outgoing, app);
  if (pathname === '/people.json')
    return send(
      outgoing,
      'application/json',
      options.peopleFile ? readFileSync(options.peopleFile, 'utf8') : '[]',
    );
  if (pathname === '/desk.json')
    return send(
      outgoing,
      'application/json',
      JSON.stringify({ console: `${options.cloudUrl}/console`, demoStart: options.demoStart }),
    );
  const file = code.files.get(pathname === '/' && !code.files.has('/') ? '/phone.html' : pathname);
  if (file) return send(outgoing, file.type, file.content);
  sendAppFile(options.appDir, pathname, outgoing);
}

function send(outgoing: ServerResponse, type: string, content: string): void {
  outgoing
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(content);
}

/** Tells the phone of each new build. */
function streamChanges(incoming: IncomingMessage, outgoing: ServerResponse, app: AppFolder): void {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  outgoing.write(`data: ${app.bundle().version}\n\n`);
  const stop = app.onChange((version) => outgoing.write(`data: ${version}\n\n`));
  incoming.on('close', stop);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: stop what uses it, or choose another with --port.`)
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server, app: AppFolder): Promise<void> {
  app.close();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
