import type { DuesSettings } from '#domain/member/dues';

type Tier = DuesSettings['tiers'][number];

/** 1–30 人, 301 人以上 */
export const staffText = ({ from, until }: Tier['staff']): string =>
  until === undefined ? `${from} 人以上` : `${from}–${until} 人`;

/** The qualifications that there are tiers for, in their order. */
export const qualificationsOf = ({ tiers }: Pick<DuesSettings, 'tiers'>): readonly string[] => [
  ...new Set(tiers.map(({ qualification }) => qualification)),
];

export const tiersOf = (
  { tiers }: Pick<DuesSettings, 'tiers'>,
  wanted: string | undefined,
): readonly Tier[] => tiers.filter(({ qualification }) => qualification === wanted);
