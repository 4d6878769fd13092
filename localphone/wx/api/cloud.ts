import type { ApiGroup } from '../convention';
import type { Session } from '../session';
import { unimplemented } from '../unimplemented';
import { cloudFileApis } from './cloudFiles';
import { cloudFunctionApis } from './cloudFunctions';

/** Stands for data that the gateway resolves for the function. */
class CloudID {
  readonly #cloudId: string;

  constructor(cloudId: string) {
    this.#cloudId = cloudId;
  }

  toJSON() {
    return { $wxCloudId: this.#cloudId };
  }
}

/** `wx.cloud`: functions and files of the local cloud. */
export function cloudApis(session: Session): ApiGroup {
  let begun = false;
  const ready = (group: ApiGroup): ApiGroup =>
    Object.fromEntries(
      Object.entries(group).map(([name, api]) => [
        name,
        (...given: unknown[]) => {
          if (!begun) throw new Error("Cloud API isn't enabled, please call wx.cloud.init first");
          return (api as (...options: unknown[]) => unknown)(...given);
        },
      ]),
    );
  return {
    cloud: {
      init: () => {
        begun = true;
      },
      CloudID,
      ...ready({ ...cloudFunctionApis(session), ...cloudFileApis(session) }),
      ...unimplemented('wx.cloud', [
        'database',
        'callContainer',
        'connectContainer',
        'Cloud',
        'CDN',
      ]),
    },
  };
}
