import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import type { Session } from '../session';

/** Sign-in and what WeChat still tells of the person. */
export function accountApis({ doors, taps }: Session): ApiGroup {
  return {
    login: asyncApi('login', async () => {
      const { code } = await doors.post<{ code: string }>('/phone/login', {});
      return { code };
    }),
    checkSession: asyncApi('checkSession', () => undefined),
    getUserProfile: asyncApi<{ desc: string }>('getUserProfile', () => {
      taps.require();
      throw new WxFailure('can not use this api, please use chooseAvatar and nickname input', {
        errno: 1,
      });
    }),
    getUserInfo: asyncApi('getUserInfo', () => ({
      userInfo: {
        nickName: '微信用户',
        avatarUrl: '',
        gender: 0,
        country: '',
        province: '',
        city: '',
        language: '',
      },
      rawData: '{"nickName":"微信用户"}',
      signature: '',
      encryptedData: '',
      iv: '',
    })),
  };
}
