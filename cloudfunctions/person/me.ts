import type { personCalls } from '#contract/person';
import { CONSENT_VERSION } from '#domain/person/person';
import { ok } from '#domain/result';
import { messageSettings } from '#shell/outbox';
import { hasRole } from '#domain/role/role';
import { invitedPhone } from '#shell/invitedPhone';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { grantsOf, messages, persons } from '#shell/store';
import { myPerson } from './myPerson';

export const me: Action<typeof personCalls.me> = async (_input, { personId, now }) => {
  const [person, grants, unreadNews, settings, invited] = await Promise.all([
    persons.find(personId),
    grantsOf(personId),
    messages.count({ personId, readAt: command.exists(false) }),
    messageSettings(),
    invitedPhone(),
  ]);
  return ok({
    now,
    ...(person ? { person: myPerson(person) } : {}),
    grants: [...grants],
    mayBecomeAdministrator:
      person !== undefined && person.phone === invited && !hasRole(grants, 'administrator'),
    unreadNews,
    templates: settings?.templates ?? {},
    consentVersion: CONSENT_VERSION,
  });
};
