import { surveyCalls } from '#contract/survey';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { edit } from './edit';
import { exportAnswers } from './exportAnswers';
import { get } from './get';
import { publish } from './publish';
import { results } from './results';
import { save } from './save';
import { saveDraft } from './saveDraft';
import { submit } from './submit';

export const main = serve([
  route(surveyCalls.get, get),
  route(surveyCalls.saveDraft, saveDraft),
  route(surveyCalls.submit, submit),
  route(surveyCalls.edit, edit),
  route(surveyCalls.save, save),
  route(surveyCalls.publish, publish),
  route(surveyCalls.results, results),
  route(surveyCalls.export, exportAnswers),
]);
