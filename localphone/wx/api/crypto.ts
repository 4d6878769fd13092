import { asyncApi, type ApiGroup } from '../convention';
import { needNumber } from '../failure';

/** Random bytes. */
export function cryptoApis(): ApiGroup {
  return {
    getRandomValues: asyncApi<{ length: number }>('getRandomValues', (o) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(needNumber(o.length, 'length'))).buffer,
    })),
  };
}
