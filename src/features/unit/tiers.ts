import type { DuesSettings } from '#domain/member/dues';

type Tier = DuesSettings['tiers'][number];

/** The qualifications that there are tiers for, in their order. */
export const qualificationsOf = ({ tiers }: Pick<DuesSettings, 'tiers'>): readonly string[] => [
  ...new Set(tiers.map(({ qualification }) => qualification)),
];

export const tiersOf = (
  { tiers }: Pick<DuesSettings, 'tiers'>,
  wanted: string | undefined,
): readonly Tier[] => tiers.filter(({ qualification }) => qualification === wanted);
