import { certificateCalls } from '#contract/certificate';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { badge } from './badge';
import { claim } from './claim';
import { issueAll } from './issueAll';
import { issueAs } from './issueAs';
import { issued } from './issued';
import { keys, rotateKey } from './keys';
import { mine } from './mine';
import { pdf } from './pdf';
import { picture } from './picture';
import { preview } from './preview';
import { reissue } from './reissue';
import { revoke } from './revoke';
import { saveTemplate } from './saveTemplate';
import { share } from './share';
import { staff } from './staff';
import { templates } from './templates';
import { verify } from './verify';
import { view } from './view';
import { zip } from './zip';

export const main = serve([
  route(certificateCalls.mine, mine),
  route(certificateCalls.claim, claim),
  route(certificateCalls.picture, picture),
  route(certificateCalls.pdf, pdf),
  route(certificateCalls.badge, badge),
  route(certificateCalls.share, share),
  route(certificateCalls.verify, verify),
  route(certificateCalls.keys, keys),
  route(certificateCalls.rotateKey, rotateKey),
  route(certificateCalls.templates, templates),
  route(certificateCalls.saveTemplate, saveTemplate),
  route(certificateCalls.preview, preview),
  route(certificateCalls.issued, issued),
  route(certificateCalls.issueAll, issueAll),
  route(certificateCalls.issueAs, issueAs),
  route(certificateCalls.view, view),
  route(certificateCalls.revoke, revoke),
  route(certificateCalls.reissue, reissue),
  route(certificateCalls.staff, staff),
  route(certificateCalls.zip, zip),
]);
