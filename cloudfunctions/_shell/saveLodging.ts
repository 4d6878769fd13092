import type { Lodging } from '#domain/lodging/lodging';
import { command } from './platform';
import { lodgings } from './store';

type Where = Record<string, unknown>;

/** The records that are changed field by field: what others write into them meanwhile stays. */
const BY_FIELD = ['stays', 'asks', 'answered', 'news'] as const;
/** What is replaced as a whole, by whoever has seen its revision. */
const WHOLE = ['nights', 'openUntil', 'rooms', 'waiting'] as const;

function fieldChanges(
  name: (typeof BY_FIELD)[number],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Where {
  const keys = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
  const change = (key: string): unknown =>
    key in after ? command.set(after[key]) : command.remove();
  return Object.fromEntries(keys.map((key) => [`${name}.${key}`, change(key)]));
}

/** Writes what a decision or new settings have changed. False when somebody else has decided since `before` was read. */
export async function saveLodging(before: Lodging, after: Lodging): Promise<boolean> {
  const changed: Where[] = [
    {
      revision: after.revision,
      settingsRevision: after.settingsRevision,
      changedAt: after.changedAt,
    },
    ...WHOLE.filter((name) => before[name] !== after[name]).map((name) => ({
      [name]: command.set(after[name]),
    })),
    ...BY_FIELD.map((name) => fieldChanges(name, before[name], after[name])),
  ];
  const where = { _id: before._id, revision: before.revision };
  return (await lodgings.update(where, Object.assign({}, ...changed) as Where)) === 1;
}
