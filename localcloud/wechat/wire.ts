import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'protobufjs';

const { root } = parse(readFileSync(join(__dirname, 'wx.proto'), 'utf8'));
const Request = root.lookupType('CommApiData');
const Response = root.lookupType('CommOpenApiResp');
const OpenDataRequest = root.lookupType('ApiGetOpenDataByCloudIdReq');
const OpenDataResponse = root.lookupType('ApiGetOpenDataByCloudIdResp');

export interface ApiRequest {
  /** Arguments of an openapi call, keys in snake_case, each value parsed from its JSON. */
  args: Record<string, unknown>;
  /** Raw request of a gateway-internal API. */
  internal?: Buffer;
}
interface Decoded {
  openapiData?: { pairs?: { key: string; value: Uint8Array; contenttype?: string }[] };
  svrkitData?: { reqData: Uint8Array };
}

export function decodeRequest(bytes: Buffer): ApiRequest {
  const decoded = Request.decode(bytes) as Decoded;
  const pairs = decoded.openapiData?.pairs ?? [];
  const args = Object.fromEntries(
    pairs.map(({ key, value, contenttype }) => [key, valueOf(value, contenttype)]),
  );
  const internal = decoded.svrkitData?.reqData;
  return internal === undefined ? { args } : { args, internal: Buffer.from(internal) };
}

/** Values are JSON; media (a content type is given) stay bytes. */
function valueOf(value: Uint8Array, contentType: string | undefined): unknown {
  const bytes = Buffer.from(value);
  if (contentType) return bytes;
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const encode = (message: Record<string, unknown>): Buffer =>
  Buffer.from(Response.encode(Response.create(message)).finish());

export const jsonResponse = (json: object): Buffer =>
  encode({
    respData: Buffer.from(JSON.stringify(json)),
    contentType: 'application/json; charset=utf-8',
    httpCode: 200,
  });

export const mediaResponse = (bytes: Buffer, contentType: string): Buffer =>
  encode({ respData: bytes, contentType, httpCode: 200 });

export const internalResponse = (bytes: Buffer): Buffer =>
  encode({ respData: bytes, httpCode: 200 });

/** The gateway itself refuses, e.g. -604100 API not found, -604101 no permission. */
export const gatewayError = (errorCode: number): Buffer => encode({ errorCode });

export function decodeCloudIds(bytes: Buffer): string[] {
  const { cloudidList = [] } = OpenDataRequest.decode(bytes) as { cloudidList?: string[] };
  return cloudidList;
}

export function encodeOpenData(items: { cloudId: string; json: string }[]): Buffer {
  return Buffer.from(
    OpenDataResponse.encode(OpenDataResponse.create({ dataList: items })).finish(),
  );
}
