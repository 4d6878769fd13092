import type { DuesSettings } from '#domain/member/dues';

type StaffRange = DuesSettings['tiers'][number]['staff'];

/** 1–30 人; 301 人及以上 */
export const staffText = ({ from, until }: StaffRange): string =>
  until === undefined ? `${from} 人及以上` : `${from}–${until} 人`;
