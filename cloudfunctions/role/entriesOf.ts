import type { AuditEntry } from '#contract/role';
import type { Audit } from '#domain/audit/audit';
import { command } from '#shell/platform';
import { persons, units } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { allSocieties } from './holderOf';

interface Target {
  readonly kind: AuditEntry['kind'];
  /** Id of the person, unit or society that it is about. */
  readonly whose?: string;
  readonly trainingId?: string;
}

/** Form of an id → what it stands for; the parts of an id are joined by colons. */
const FORMS: readonly (readonly [RegExp, (id: string) => Target])[] = [
  [/^p[0-9a-f]{24}$/, (id) => ({ kind: 'person', whose: id })],
  [/^p[0-9a-f]{24}:\d+$/, (id) => ({ kind: 'membership', whose: id.slice(0, 25) })],
  [
    /:p[0-9a-f]{24}$/,
    (id) => ({ kind: 'registration', whose: id.slice(-25), trainingId: id.slice(0, -26) }),
  ],
  [/^(?:province|branch)-[^:]+$/, (id) => ({ kind: 'society', whose: id })],
  [/^u[^:]+$/, (id) => ({ kind: 'unit', whose: id })],
  [/^u[^:]+:\d+$/, (id) => ({ kind: 'unitApplication', whose: id.split(':')[0]! })],
  [/^dues$/, () => ({ kind: 'settings' })],
];

const targetOf = (id: string): Target =>
  FORMS.find(([form]) => form.test(id))?.[1](id) ?? { kind: 'other' };

/** Names of persons and units by id, in one round trip each; none is made where there is nothing to ask. */
async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [people, institutions] = [/^p[0-9a-f]{24}$/, /^u/].map((form) =>
    [...new Set(ids)].filter((id) => form.test(id)),
  );
  const [foundPeople, foundUnits, societies] = await Promise.all([
    people!.length > 0 ? persons.list({ _id: command.in(people!) }) : [],
    institutions!.length > 0 ? units.list({ _id: command.in(institutions!) }) : [],
    allSocieties(),
  ]);
  return new Map<string, string>([
    ...foundPeople.map(({ _id, profile }) => [_id, profile.name] as const),
    ...foundUnits.map(({ _id, name }) => [_id, name] as const),
    ...societies.map(({ _id, name }) => [_id, name] as const),
  ]);
}

/** Entries as an administrator reads them. */
export async function entriesOf(audits: readonly Audit[]): Promise<AuditEntry[]> {
  const targets = audits.map(({ target }) => targetOf(target));
  const [names, trainings] = await Promise.all([
    namesOf([...audits.map(({ by }) => by), ...targets.flatMap(({ whose }) => whose ?? [])]),
    publishedTrainings(),
  ]);
  return audits.map(({ _id, at, by, action, reason, title }, index) => {
    const { kind, whose, trainingId } = targets[index]!;
    const byName = names.get(by);
    const named = whose === undefined ? undefined : names.get(whose);
    const called = title ?? trainings.find((one) => one._id === trainingId)?.shortTitle;
    return {
      id: _id,
      at,
      action,
      kind,
      ...(byName === undefined ? {} : { byName }),
      ...(named === undefined ? {} : { whose: named }),
      ...(called === undefined ? {} : { title: called }),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
