import { societyCalls } from '#contract/society';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { applications } from './applications';
import { decide } from './decide';
import { dues } from './dues';
import { get } from './get';
import { overview } from './overview';
import { recordDues } from './recordDues';
import { recordRefund } from './recordRefund';
import { replaceAdministrators } from './replaceAdministrators';
import { saveDues } from './saveDues';
import { saveSociety } from './saveSociety';
import { societies } from './societies';

export const main = serve([
  route(societyCalls.overview, overview),
  route(societyCalls.applications, applications),
  route(societyCalls.get, get),
  route(societyCalls.decide, decide),
  route(societyCalls.recordDues, recordDues),
  route(societyCalls.recordRefund, recordRefund),
  route(societyCalls.replaceAdministrators, replaceAdministrators),
  route(societyCalls.societies, societies),
  route(societyCalls.dues, dues),
  route(societyCalls.saveDues, saveDues),
  route(societyCalls.saveSociety, saveSociety),
]);
