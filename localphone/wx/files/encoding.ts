import { WxFailure } from '../failure';

type Data = string | ArrayBuffer | ArrayBufferView;

const binary = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => String.fromCodePoint(byte)).join('');

const fromBinary = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** Bytes as the caller asked for them: text in an encoding, or an ArrayBuffer when none is named. */
export function decode(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | undefined,
): string | ArrayBuffer {
  switch (encoding) {
    case undefined:
      return bytes.slice().buffer;
    case 'utf8':
    case 'utf-8':
      return new TextDecoder().decode(bytes);
    case 'base64':
      return btoa(binary(bytes));
    case 'hex':
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    case 'ascii':
    case 'binary':
    case 'latin1':
      return binary(bytes);
    default:
      throw new WxFailure(`invalid encoding "${encoding}"`, { errno: 1300020 });
  }
}

/** What the caller wants written, as bytes. */
export function encode(data: Data, encoding = 'utf8'): Uint8Array<ArrayBuffer> {
  if (typeof data !== 'string') {
    return ArrayBuffer.isView(data)
      ? new Uint8Array(
          data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer,
        )
      : new Uint8Array(data.slice(0));
  }
  if (encoding === 'base64') return fromBinary(atob(data));
  if (encoding === 'hex')
    return Uint8Array.from(data.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (encoding === 'binary' || encoding === 'latin1' || encoding === 'ascii')
    return fromBinary(data);
  return new Uint8Array(new TextEncoder().encode(data));
}
