import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { type Grant, hasRole, type Role } from '#domain/role/role';
import { workbenchText } from '#text/organizer';
import { routes } from '../../../routes';
import type { OrganizedTraining } from './inOrder';

interface EntriesProps {
  readonly grants: readonly Grant[];
  /** Those I organize. */
  readonly trainings: readonly OrganizedTraining[];
}

interface Entry {
  readonly url: string;
  readonly label: string;
  readonly note: string;
  readonly roles: readonly Role[];
  /** Only for the whole Society. */
  readonly isNational?: true;
}

const ENTRIES: readonly Entry[] = [
  { url: routes.organizedTrainings, ...workbenchText.trainings, roles: ['organizer'] },
  { url: routes.finance, ...workbenchText.finance, roles: ['finance'], isNational: true },
  { url: routes.applications, ...workbenchText.applications, roles: ['reviewer', 'finance'] },
  { url: routes.roles, ...workbenchText.roles, roles: ['administrator'] },
  { url: routes.duesSettings, ...workbenchText.duesSettings, roles: ['administrator'] },
  { url: routes.audits, ...workbenchText.audits, roles: ['administrator'] },
];

const ofWholeSociety = (grant: Grant): boolean => 'scope' in grant && grant.scope === 'national';

/** Rooms of each training with hotels. */
const lodgingLinks = (trainings: readonly OrganizedTraining[]) =>
  trainings
    .filter(({ hasHotels }) => hasHotels)
    .map(({ trainingId, shortTitle }) => ({
      url: routes.lodging(trainingId),
      label: workbenchText.lodging,
      note: shortTitle,
    }));

/** The ways on that my roles open, beside the trainings. */
export function Entries({ grants, trainings }: EntriesProps) {
  const open = ENTRIES.filter(({ roles, isNational }) =>
    hasRole(isNational ? grants.filter(ofWholeSociety) : grants, ...roles),
  );
  const links = [...lodgingLinks(trainings), ...open];
  if (links.length === 0) return null;
  return (
    <Card tone="list">
      {links.map(({ url, label, note }) => (
        <LinkRow key={url} label={label} note={note} onTap={() => void Taro.navigateTo({ url })} />
      ))}
    </Card>
  );
}
