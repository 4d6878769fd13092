import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { Refusal, type Exchange } from './exchange';

/** Reads the whole body. Throws Refusal 413 beyond `limit` bytes. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit)
    throw new Refusal(413, `The body has ${size} bytes; at most ${limit} are taken.`);
  return Buffer.concat(chunks);
}

/** Reads a JSON object; an empty body is `{}`. Throws Refusal 400 or 413. */
export async function readObject(
  { request }: Exchange,
  limit = 64 * 1024 * 1024,
): Promise<Record<string, unknown>> {
  const text = (await readBytes(request, limit)).toString('utf8');
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'The body must be a JSON object.');
  return value as Record<string, unknown>;
}

/** Reads multipart/form-data: fields as text, files as bytes. Throws Refusal 400. */
export function readForm(request: IncomingMessage): Promise<Record<string, string | Buffer>> {
  const form: Record<string, string | Buffer> = {};
  return new Promise((resolve, reject) => {
    const parser = busboy({ headers: request.headers, limits: { fieldSize: 20 * 1024 * 1024 } });
    parser.on('field', (name, value) => (form[name] = value));
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => (form[name] = Buffer.concat(chunks)));
    });
    parser.on('close', () => resolve(form));
    parser.on('error', (error) => reject(new Refusal(400, `Broken form: ${String(error)}`)));
    request.pipe(parser);
  });
}
