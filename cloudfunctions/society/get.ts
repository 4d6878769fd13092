import type { societyCalls } from '#contract/society';
import { mayRead } from '#domain/member/application';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { noteRead } from '#shell/noteRead';
import { concernedOf, findApplication } from './application';
import { shown } from './shown';

export const get: Action<typeof societyCalls.get> = async ({ applicationId }, caller) => {
  const application = await findApplication(applicationId);
  // Whoever may not read it learns nothing, not even that it exists.
  if (!application || !mayRead(caller.grants, concernedOf(application)))
    return err({ code: 'APPLICATION_UNKNOWN' });
  const [answer] = await Promise.all([shown(application, caller), noteRead(caller, applicationId)]);
  return ok(answer);
};
