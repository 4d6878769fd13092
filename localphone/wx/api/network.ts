import { asyncApi, type ApiGroup } from '../convention';
import { warn } from '../deskNews';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';
import {
  download,
  request,
  upload,
  type DownloadOptions,
  type RequestOptions,
  type UploadOptions,
} from './transfers';
import { withTask } from './transferTask';

/** Requests to servers, and the state of the network. */
export function networkApis(session: Session): ApiGroup {
  const { phone } = session;
  const kind = () => (phone.network.state() === 'slow' ? '3g' : phone.network.state());
  phone.network.onChange(() => {
    phone.events.emit('NetworkStatusChange', {
      isConnected: kind() !== 'none',
      networkType: kind(),
    });
    phone.events.emit('NetworkWeakChange', { weakNet: kind() === '3g', networkType: kind() });
  });
  return {
    request: (options?: RequestOptions) =>
      withTask('request', options, (task, o) => request(session, task, o)),
    downloadFile: (options?: DownloadOptions) =>
      withTask('downloadFile', options, (task, o) => download(session, task, o)),
    uploadFile: (options?: UploadOptions) =>
      withTask('uploadFile', options, (task, o) => upload(session, task, o)),
    connectSocket: asyncApi<{ url: string }>('connectSocket', (o) => {
      warn(`${needText(o.url, 'url')} is not in the socket domain list`);
      throw new WxFailure('url not in domain list', { errno: 600002 });
    }),
    getNetworkType: asyncApi('getNetworkType', () => ({
      networkType: kind(),
      weakNet: kind() === '3g',
      hasSystemProxy: false,
      signalStrength: kind() === '3g' ? -95 : -50,
    })),
  };
}
