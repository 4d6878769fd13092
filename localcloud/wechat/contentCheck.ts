import { OK, wxError, type Api } from './context';

/** WeChat's published sample of forbidden text; anything else passes. */
const RISKY = '特3456书yuuo莞6543李zxcz蒜7782法fgnv级';

/** security.msgSecCheck, versions 1 (87014 when risky) and 2 (result.suggest). */
export const checkMessage: Api = (wechat, { content, version, openid, scene }) => {
  if (typeof content !== 'string' || content === '') return wxError(44991, 'content is empty');
  const isRisky = content.includes(RISKY);
  if (version !== 2) return isRisky ? wxError(87014, 'risky content') : OK;
  if (typeof openid !== 'string') return wxError(40003, 'invalid openid');
  if (typeof scene !== 'number') return wxError(44990, 'invalid scene');
  const verdict = { suggest: isRisky ? 'risky' : 'pass', label: isRisky ? 20001 : 100 };
  return {
    ...OK,
    trace_id: `local-${wechat.now()}`,
    result: verdict,
    detail: [{ strategy: 'content_model', errcode: 0, ...verdict, prob: 90 }],
  };
};
