import { roleCalls } from '#contract/role';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { audits } from './audits';
import { becomeFirstAdministrator } from './becomeFirstAdministrator';
import { find } from './find';
import { grant } from './grant';
import { holder } from './holder';
import { holders } from './holders';
import { ungrant } from './ungrant';

export const main = serve([
  route(roleCalls.holders, holders),
  route(roleCalls.find, find),
  route(roleCalls.holder, holder),
  route(roleCalls.grant, grant),
  route(roleCalls.ungrant, ungrant),
  route(roleCalls.becomeFirstAdministrator, becomeFirstAdministrator),
  route(roleCalls.audits, audits),
]);
