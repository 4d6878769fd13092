import { readCheckCode } from '#domain/certificate/checkCode';
import { codeOf, destinationOf } from '#domain/entry/entry';

/** What to look for: what a code says, or what somebody typed. */
export type Wanted =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'serial'; readonly serial: string }
  | { readonly kind: 'badge'; readonly json: string };

type Options = Readonly<Record<string, string | undefined>>;

/** What the page was opened for: by the certificate's QR code, or by a link inside. Undefined: to be typed. */
export function wantedBy(params: Options): Wanted | 'foreign' | undefined {
  const code = codeOf(params);
  if (code !== undefined) {
    const destination = destinationOf(code);
    return destination.kind === 'certificate'
      ? { kind: 'code', code: destination.code }
      : 'foreign';
  }
  return params.code === undefined ? undefined : { kind: 'code', code: params.code };
}

/** What WeChat's scanner read: the text of a QR code, or the page that a mini-program code opens. */
export function scannedBy({ result, path }: { result: string; path?: string }): Wanted | 'foreign' {
  const scene = /[?&]scene=([^&#]*)/.exec(path ?? '')?.[1];
  if (scene !== undefined) return asked({ scene });
  return /^https?:/.test(result)
    ? asked({ q: encodeURIComponent(result) })
    : asked({ scene: encodeURIComponent(result) });
}

const asked = (options: Options): Wanted | 'foreign' => wantedBy(options) ?? 'foreign';

/** A check code, a badge, or else a serial. */
export function wantedFrom(typed: string): Wanted | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (text.startsWith('{')) return { kind: 'badge', json: text };
  const code = readCheckCode(text);
  return code === undefined ? { kind: 'serial', serial: text } : { kind: 'code', code };
}
