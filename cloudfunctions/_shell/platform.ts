import cloud from 'wx-server-sdk';

/** The one door to wx-server-sdk: everything else in the functions goes through `_shell`. */
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

type Where = Record<string, unknown>;

/** The parts of the SDK's database that the product uses; its own typings leave every answer open. */
export interface Query {
  where(condition: Where): Query;
  orderBy(field: string, order: 'asc' | 'desc'): Query;
  limit(max: number): Query;
  field(projection: Record<string, boolean>): Query;
  get(): Promise<{ data: unknown }>;
  count(): Promise<{ total: number }>;
  update(options: { data: Where }): Promise<{ stats: { updated: number } }>;
}

export interface Document {
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
  remove(): Promise<unknown>;
}

export interface Aggregate {
  match(condition: Where): Aggregate;
  group(fields: Where): Aggregate;
  limit(max: number): Aggregate;
  end(): Promise<{ list: unknown[] }>;
}

interface Collection extends Query {
  doc(id: string): Document;
  add(options: { data: object }): Promise<unknown>;
  aggregate(): Aggregate;
}

/** Only `doc()` is inside a transaction: queries, counts and aggregates would run outside it. */
export interface Transaction {
  collection(name: string): { doc(id: string): Document };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

interface Database {
  collection(name: string): Collection;
  startTransaction(): Promise<Transaction>;
  RegExp(options: { regexp: string; options?: string }): unknown;
}

// The typings do not know the option: a missing document is an empty answer, not an exception.
const config: object = { throwOnNotFound: false };
const sdk = cloud.database(config);
export const database = sdk as unknown as Database;
export const command = sdk.command;
/** Documents that meet one of the conditions, or all of them; the typings know neither as a condition. */
export const anyOf = (conditions: readonly Where[]): Where =>
  sdk.command.or(conditions as never) as unknown as Where;
export const allOf = (conditions: readonly Where[]): Where =>
  sdk.command.and(conditions as never) as unknown as Where;
/** Expressions inside an aggregate. */
export const expression = sdk.command.aggregate as unknown as {
  sum(value: unknown): unknown;
};

/** WeChat's own services, called in the mini-program's name. */
export const openapi = cloud.openapi as Record<
  string,
  Record<string, (request: object) => Promise<Record<string, unknown>>>
>;

/** WeChat Pay in the merchant's name. What is thrown never reached it, or its answer was lost. */
export const cloudPay = (cloud as unknown as Record<'cloudPay', unknown>).cloudPay as Record<
  string,
  (request: object) => Promise<unknown>
>;

/** The cloud environment that a function runs in, as the platform calls back into it. */
export const environment = (): string => String(cloud.getWXContext().ENV);

/** Whether a phone made the call, by itself or through another function: not a timer, nor WeChat Pay. */
export const isFromPhone = (): boolean => (cloud.getWXContext().SOURCE ?? '').includes('wx_client');

/** Identity from the platform's context, never from the request. Absent when a timer calls. */
export function openidOfCaller(): string | undefined {
  const { OPENID } = cloud.getWXContext();
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined;
}

/** A link to a stored file that works for a short time, in seconds; undefined where there is no such file. */
export async function temporaryUrl(file: string, maxAge?: number): Promise<string | undefined> {
  const asked = maxAge === undefined ? file : { fileID: file, maxAge };
  const answer = await cloud.getTempFileURL({ fileList: [asked] });
  return answer?.fileList[0]?.tempFileURL || undefined;
}

/** The bytes of a stored file; undefined where there is no such file. */
export async function download(file: string): Promise<Uint8Array | undefined> {
  if ((await temporaryUrl(file)) === undefined) return undefined;
  const { fileContent } = await cloud.downloadFile({ fileID: file });
  return fileContent;
}

/** Stores a file; answers its id. */
export async function upload(cloudPath: string, bytes: Uint8Array): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) });
  return fileID;
}

/** Removes stored files, at most fifty; one that is not there is no fault. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  await cloud.deleteFile({ fileList: [...files] });
}
