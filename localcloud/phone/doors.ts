import { randomBytes } from 'node:crypto';
import { callerOf } from '../functions/callEntry';
import { readObject } from '../http/body';
import { Refusal, type Exchange, type Reply } from '../http/exchange';
import type { Router } from '../http/router';
import type { Callbacks } from '../pay/callbacks';
import type { Cashier, Outcome } from '../pay/cashier';
import { deleteFiles, downloadUrls, uploadMetadata, type StorageContext } from '../storage/actions';
import { WireError } from '../database/wireError';
import { issueCloudId } from '../wechat/cloudId';
import type { WeChat } from '../wechat/context';
import { messagesTo } from '../wechat/inbox';
import { contentOf, pictureOf } from '../wechat/miniProgramCodes';
import { issuePhoneNumberCode } from '../wechat/phoneNumber';
import { consent } from '../wechat/subscribeMessage';

const LOGIN_CODE_MS = 5 * 60_000;

export interface PhoneContext {
  wechat: WeChat;
  storage: StorageContext;
  cashier: Cashier;
  callbacks: Callbacks;
}

/** What WeChat on the phone does without the mini-program's functions. */
export function phoneDoors(router: Router, context: PhoneContext): void {
  const { wechat, cashier } = context;
  router
    .on('POST', '/phone/login', (exchange) => login(wechat, someone(exchange)))
    .on('POST', '/phone/phone-number-code', (exchange) => {
      const openid = someone(exchange);
      return {
        json: { code: issuePhoneNumberCode(wechat, openid), cloudID: issueCloudId(wechat, openid) },
      };
    })
    .on('GET', '/phone/templates', () => ({ json: { templates: wechat.templates } }))
    .on('POST', '/phone/subscribe', (exchange) => subscribe(wechat, exchange))
    .on('GET', '/phone/inbox', (exchange) => inbox(wechat, callerOf(exchange)))
    .on('GET', '/phone/payment/:prepayId', (exchange) => ({
      json: cashier.show(exchange.params['prepayId'] ?? '', callerOf(exchange)),
    }))
    .on('POST', '/phone/payment/:prepayId', (exchange) => decide(context, exchange))
    .on('GET', '/phone/codes', () => ({ json: { codes: codes(wechat) } }))
    .on('GET', '/phone/codes/:picture', ({ params }) => picture(wechat, params['picture'] ?? ''))
    .on('POST', '/phone/storage', (exchange) => storage(context.storage, exchange));
}

function someone(exchange: Exchange): string {
  const openid = callerOf(exchange);
  if (openid === undefined) throw new Refusal(401, 'This door needs the header x-openid.');
  return openid;
}

function login({ records, now }: WeChat, openid: string): Reply {
  const code = randomBytes(16).toString('hex');
  records.put('loginCode', code, { openid, expires: now() + LOGIN_CODE_MS });
  return { json: { code } };
}

async function subscribe(wechat: WeChat, exchange: Exchange): Promise<Reply> {
  const openid = someone(exchange);
  const { templateIds } = await readObject(exchange);
  if (!Array.isArray(templateIds) || templateIds.length === 0 || templateIds.length > 3)
    throw new Refusal(400, 'templateIds must be a list of one to three template ids.');
  consent(wechat, openid, templateIds.map(String));
  return { json: Object.fromEntries(templateIds.map((id) => [String(id), 'accept'])) };
}

/** Of the caller; of everybody when nobody is named. */
function inbox({ records, people }: WeChat, openid: string | undefined): Reply {
  const receivers = openid === undefined ? undefined : [openid, people.phoneNumberOf(openid)];
  return { json: { messages: messagesTo(records, receivers) } };
}

async function decide({ cashier, callbacks }: PhoneContext, exchange: Exchange): Promise<Reply> {
  const { outcome } = await readObject(exchange);
  if (outcome !== 'pay' && outcome !== 'cancel' && outcome !== 'fail')
    throw new Refusal(400, 'outcome must be "pay", "cancel" or "fail".');
  const decided = cashier.decide(
    exchange.params['prepayId'] ?? '',
    outcome satisfies Outcome,
    callerOf(exchange),
  );
  void callbacks.deliverDue();
  return { json: decided };
}

export function codes({ records, url }: WeChat) {
  return records.newest('code').map((code) => ({
    ...code,
    content: contentOf(code.id),
    imageUrl: `${url()}/phone/codes/${code.id}.png`,
  }));
}

async function picture({ records }: WeChat, name: string): Promise<Reply> {
  const id = name.replace(/\.png$/, '');
  if (records.get('code', id) === undefined) throw new Refusal(404, 'There is no such code.');
  return { bytes: await pictureOf(id), type: 'image/png' };
}

/** Files as wx.cloud.uploadFile, getTempFileURL and deleteFile see them. */
async function storage(context: StorageContext, exchange: Exchange): Promise<Reply> {
  const { action, cloudPath, fileList } = await readObject(exchange);
  try {
    if (action === 'upload') return { json: uploadMetadata(context, { path: cloudPath }) };
    if (action === 'delete') return { json: { fileList: deleted(context, fileList) } };
    if (action === 'urls') return { json: { fileList: urls(context, fileList) } };
  } catch (error) {
    if (error instanceof WireError) throw new Refusal(400, error.message);
    throw error;
  }
  throw new Refusal(400, 'action must be "upload", "urls" or "delete".');
}

function urls(context: StorageContext, fileList: unknown) {
  const wanted = Array.isArray(fileList) ? fileList.map(askedFile) : fileList;
  return downloadUrls(context, { file_list: wanted }).download_list.map(
    ({ code, fileID, tempFileURL, maxAge }) => ({
      fileID,
      tempFileURL: tempFileURL ?? '',
      maxAge: maxAge ?? 0,
      status: code === 'SUCCESS' ? 0 : 1,
      errMsg: code === 'SUCCESS' ? 'ok' : code,
    }),
  );
}

/** A file id, or `{fileID, maxAge}` as wx.cloud.getTempFileURL takes them. */
function askedFile(file: unknown) {
  if (typeof file === 'object' && file !== null && 'fileID' in file)
    return { fileid: file.fileID, max_age: 'maxAge' in file ? file.maxAge : undefined };
  return { fileid: file };
}

function deleted(context: StorageContext, fileList: unknown) {
  return deleteFiles(context, { fileid_list: fileList }).delete_list.map(({ fileID, code }) => ({
    fileID,
    status: code === 'SUCCESS' ? 0 : 1,
    errMsg: code === 'SUCCESS' ? 'ok' : code,
  }));
}
