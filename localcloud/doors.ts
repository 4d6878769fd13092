import { admin } from './admin/admin';
import { consoleDoors } from './console/doors';
import { callFunction } from './functions/callEntry';
import { Router } from './http/router';
import { resetParts, type Parts } from './parts';
import { phoneDoors } from './phone/doors';
import { getObject, putObject } from './storage/doors';

/** The table of doors; README describes each. */
export function doorsOf(parts: Parts): Router {
  const { invoker, wechat, objects, ticker } = parts;
  const router = new Router()
    .on('GET', '/health', () => ({ json: { ok: true } }))
    .on('POST', '/admin', (exchange) => admin(parts, exchange))
    .on('POST', '/call/:function', (exchange) => callFunction(invoker, wechat, exchange))
    .on('PUT', '/cos/*path', (exchange) => putObject(objects, exchange))
    .on('GET', '/tcb/*path', (exchange) => getObject(objects, exchange));
  phoneDoors(router, parts);
  consoleDoors(router, {
    ...parts,
    settle: () => ticker.settle(),
    reset: () => resetParts(parts),
  });
  return router;
}
