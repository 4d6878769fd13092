import { randomBytes } from 'node:crypto';

/** Who an invocation works for, and what it may do. */
export interface Session {
  requestId: string;
  functionName: string;
  openid?: string;
  unionid?: string;
  /** The chain of callers, e.g. `wx_client` or `wx_client,scf`. */
  source: string;
  openapi: readonly string[];
}

/** One random token per invocation is the key to its identity; it dies with the invocation's process slot. */
export class Sessions {
  private readonly live = new Map<string, Session>();

  open(session: Session): string {
    const token = randomBytes(16).toString('hex');
    this.live.set(token, session);
    return token;
  }

  of(token: string): Session | undefined {
    return this.live.get(token);
  }

  close(token: string): void {
    this.live.delete(token);
  }
}
