import type { Grant, Role } from '#domain/role/role';

export const roleText: Record<Role, string> = {
  administrator: '管理员',
  organizer: '培训组织者',
  reviewer: '入会审核员',
  finance: '财务',
};

/** What a role is for: 全部培训, 全国, or the names of the trainings or the society. */
export function roleForText(grant: Grant, names: readonly string[]): string {
  if (grant.role === 'administrator') return '';
  if (names.length > 0) return names.join('、');
  return grant.role === 'organizer' ? '全部培训' : '全国';
}

/** 入会审核员（湖北省图书馆学会） */
export function grantText(grant: Grant, names: readonly string[]): string {
  const what = roleForText(grant, names);
  return what === '' ? roleText[grant.role] : `${roleText[grant.role]}（${what}）`;
}
