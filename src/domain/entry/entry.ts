import { CheckCode } from '../certificate/printed';
import { TrainingId } from '../ids';

/** Where a scanned code or a link leads. */
export type Destination =
  | { kind: 'home' }
  | { kind: 'training'; trainingId: TrainingId }
  /** Room registration of a training: the lodging code (H1). */
  | { kind: 'room'; trainingId: TrainingId }
  /** Verification of a certificate. */
  | { kind: 'certificate'; code: CheckCode }
  | { kind: 'unknown' };

type Known = Exclude<Destination, { kind: 'unknown' }>;

/**
 * Scene of a mini-program code (≤32 characters): `h` home, `t=<training>` a training, `r=<training>` its rooms,
 * `c=<check code>` a certificate.
 */
export function sceneOf(destination: Known): string {
  switch (destination.kind) {
    case 'home':
      return 'h';
    case 'training':
      return `t=${destination.trainingId}`;
    case 'room':
      return `r=${destination.trainingId}`;
    case 'certificate':
      return `c=${destination.code}`;
  }
}

const UNKNOWN: Destination = { kind: 'unknown' };

/** Reads a scene or the query of an ordinary-link code; anything else is `unknown`, never a crash. */
export function destinationOf(code: string): Destination {
  if (code === '' || code === 'h') return { kind: 'home' };
  const match = /^([trc])=(.+)$/.exec(code);
  if (match?.[1] === 'c') {
    const check = CheckCode.safeParse(match[2]);
    return check.success ? { kind: 'certificate', code: check.data } : UNKNOWN;
  }
  const id = TrainingId.safeParse(match?.[2]);
  if (!id.success) return UNKNOWN;
  return { kind: match?.[1] === 'r' ? 'room' : 'training', trainingId: id.data };
}

/**
 * The code carried by a page's launch options: `scene` (URL-encoded, from a mini-program code) or `q`
 * (URL-encoded ordinary link `https://…/?s=<code>`). Undefined when the page was opened without a code.
 */
export function codeOf(options: Readonly<Record<string, string | undefined>>): string | undefined {
  try {
    if (options.scene !== undefined) return decodeURIComponent(options.scene);
    if (options.q === undefined) return undefined;
    const link = decodeURIComponent(options.q);
    const match = /[?&]s=([^&#]*)/.exec(link);
    return match?.[1] === undefined ? link : decodeURIComponent(match[1]);
  } catch (error) {
    if (error instanceof URIError) return 'malformed';
    throw error;
  }
}
