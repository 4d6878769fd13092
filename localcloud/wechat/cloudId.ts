import { randomBytes } from 'node:crypto';
import type { WeChat } from './context';
import { phoneInfo } from './phoneNumber';
import { decodeCloudIds, encodeOpenData } from './wire';

const GRANT_MS = 5 * 60_000;

/** A cloud id that stands for the person's phone number, valid five minutes for that person's calls only. */
export function issueCloudId(wechat: WeChat, openid: string): string {
  const cloudId = randomBytes(24).toString('base64url');
  wechat.records.put('cloudId', cloudId, { openid, expires: wechat.now() + GRANT_MS });
  return cloudId;
}

/** What the platform puts in the place of a CloudID: data, or why there is none. */
export function resolveCloudId(wechat: WeChat, cloudID: string, openid: string | undefined) {
  const grant = wechat.records.get('cloudId', cloudID);
  if (grant === undefined) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' };
  if (grant.expires <= wechat.now())
    return { cloudID, errCode: -601006, errMsg: 'cloudID expired' };
  if (grant.openid !== openid)
    return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' };
  return { cloudID, data: phoneInfo(wechat, openid) };
}

/** Only top-level fields of the event are resolved; deeper ones arrive as the bare id, as on the platform. */
export function resolveEvent(
  wechat: WeChat,
  event: Record<string, unknown>,
  openid: string | undefined,
): Record<string, unknown> {
  const entries = Object.entries(event).map(([key, value]): [string, unknown] => {
    const cloudId = cloudIdOf(value);
    return [key, cloudId === undefined ? plain(value) : resolveCloudId(wechat, cloudId, openid)];
  });
  return Object.fromEntries(entries);
}

function cloudIdOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$wxCloudId' in value)) return undefined;
  return String(value.$wxCloudId);
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const cloudId = cloudIdOf(value);
  if (cloudId !== undefined) return cloudId;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** cloud.getOpenData({list}): the gateway-internal API behind it. */
export function getOpenData(wechat: WeChat, request: Buffer, openid: string | undefined): Buffer {
  const items = decodeCloudIds(request).map((cloudId) => ({
    cloudId,
    json: JSON.stringify(resolveCloudId(wechat, cloudId, openid)),
  }));
  return encodeOpenData(items);
}
