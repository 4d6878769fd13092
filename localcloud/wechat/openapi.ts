import type { Session } from '../sessions';
import { checkMessage } from './contentCheck';
import { getOpenData } from './cloudId';
import type { Api, WeChat } from './context';
import { getCode, getUnlimitedCode } from './miniProgramCodes';
import { getPhoneNumber } from './phoneNumber';
import { sendSms } from './sms';
import { sendSubscribeMessage } from './subscribeMessage';
import { decodeRequest, gatewayError, internalResponse, jsonResponse, mediaResponse } from './wire';

const APIS: Readonly<Record<string, Api | undefined>> = {
  'wxacode.getUnlimited': getUnlimitedCode,
  'wxacode.get': getCode,
  'wxacode.createQRCode': getCode,
  'subscribeMessage.send': sendSubscribeMessage,
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'security.msgSecCheck': checkMessage,
  'cloudbase.sendSms': sendSms,
  'cloudbase.sendSmsV2': sendSms,
};
const API_NOT_FOUND = -604100;
const NO_PERMISSION = -604101;

/** wx.openApi: bytes in, bytes out. The function must list the API in config.json's permissions.openapi. */
export async function callOpenApi(
  wechat: WeChat,
  apiName: string,
  requestData: Buffer,
  session: Session,
): Promise<Buffer> {
  const { args, internal } = decodeRequest(requestData);
  if (apiName === 'ApiGetOpenDataByCloudId' && internal !== undefined)
    return internalResponse(getOpenData(wechat, internal, session.openid));
  const api = Object.hasOwn(APIS, apiName) ? APIS[apiName] : undefined;
  if (api === undefined) return gatewayError(API_NOT_FOUND);
  if (!session.openapi.includes(apiName)) return gatewayError(NO_PERMISSION);
  const answer = await api(wechat, args, session);
  if ('media' in answer) return mediaResponse(answer.media, answer.contentType);
  return jsonResponse(answer);
}
