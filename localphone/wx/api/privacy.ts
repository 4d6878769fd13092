import { asyncApi, type ApiGroup } from '../convention';
import type { PrivacyAnswer } from '../privacy';
import type { Session } from '../session';

type NeedListener = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void;

/** The privacy guide as WeChat offers it. */
export function privacyApis({ privacy }: Session): ApiGroup {
  return {
    getPrivacySetting: asyncApi('getPrivacySetting', () => ({
      needAuthorization: !privacy.agreed,
      privacyContractName: privacy.contractName,
    })),
    requirePrivacyAuthorize: asyncApi('requirePrivacyAuthorize', () =>
      privacy.require('requirePrivacyAuthorize'),
    ),
    onNeedPrivacyAuthorization: (listener: NeedListener) => privacy.listen(listener),
    openPrivacyContract: asyncApi('openPrivacyContract', () => {
      void privacy.openContract();
    }),
  };
}
