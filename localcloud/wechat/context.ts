import type { Records } from '../state/records';
import type { Session } from '../sessions';
import type { People } from './people';

/** What every WeChat stand-in works with. `now` is the cloud's time, ms. */
export interface WeChat {
  records: Records;
  people: People;
  templates: Templates;
  now: () => number;
  /** Base URL of the server. */
  url: () => string;
}

/** Subscribe-message templates by id; undeclared ids are accepted with their keys as labels. */
export type Templates = Readonly<
  Record<string, { title: string; labels: Record<string, string> } | undefined>
>;

/** An openapi answer: JSON with WeChat's errcode, or media. */
export type ApiAnswer = object | { media: Buffer; contentType: string };
export type Api = (
  wechat: WeChat,
  args: Record<string, unknown>,
  session: Session,
) => ApiAnswer | Promise<ApiAnswer>;

export const wxError = (errcode: number, errmsg: string) => ({ errcode, errmsg });
export const OK = { errcode: 0, errmsg: 'ok' };
