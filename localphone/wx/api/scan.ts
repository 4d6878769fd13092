import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import { scan, type Scanned } from '../overlay/scanner';
import type { Session } from '../session';

interface ScanOptions {
  onlyFromCamera: boolean;
  scanType: string[];
}

function asAnswer(scanned: Scanned) {
  return {
    result: scanned.text,
    scanType: scanned.path === undefined ? 'QR_CODE' : 'WX_CODE',
    charSet: 'UTF-8',
    path: scanned.path ?? '',
    rawData: btoa(unescape(encodeURIComponent(scanned.text))),
  };
}

/** The scanner: an image, one of the codes made in the local cloud, or typed text. */
export function scanApis(session: Session): ApiGroup {
  return {
    scanCode: asyncApi<ScanOptions>('scanCode', async () => {
      const scanned = await scan(session.phone.overlay, session.doors);
      if (scanned === undefined) throw new WxFailure('cancel');
      return asAnswer(scanned);
    }),
  };
}
