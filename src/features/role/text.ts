import type { Holder } from '#contract/role';

/** Words of 角色与权限 and 操作记录. */
export const holdersText = {
  find: '查找',
  finding: '正在查找…',
  findTitle: '授予角色',
  findHint: '先用对方在小程序登记的手机号找到对方，再选择角色。',
  phone: '手机号',
  phonePlaceholder: '对方登记时的手机号，11 位',
  phoneWrong: '请输入 11 位手机号',
  found: '查找结果',
  title: (count: number) => `有角色的人（${count} 人）`,
  more: '只显示前 200 人，其他人请用手机号查找',
  empty: '还没有人有角色。用手机号找到同事，就可以授予角色。',
  noRole: '还没有角色',
} as const;

export const holderText = {
  unknown: '没有找到这个人',
  back: '返回角色与权限',
  roles: '现有角色',
  none: '还没有角色',
  remove: '移除',
  removeNamed: (title: string) => `移除${title}`,
  removeAsk: ({ name }: Holder, title: string) => `移除${name}的“${title}”？`,
  removeMeaning: '移除后立即生效，对方不能再使用这项权限；以后可以再次授予。',
  removeConfirm: '确定移除',
  cancel: '取消',
  removed: '已移除',
  add: '授予新角色',
  role: '角色',
  scope: '管理范围',
  trainings: '负责的培训',
  choose: '请选择',
  national: '全国',
  allTrainings: '全部培训',
  grant: (title: string) => `授予“${title}”`,
  grantIncomplete: '授予角色',
  progress: '正在提交…',
  granted: '已授予',
  refused: { grant: '没有授予', ungrant: '没有移除' },
} as const;

/** What each role may do, said before it is given. */
export const roleMeaning = {
  administrator: '可以授予和移除所有角色、修改会费设置、查看操作记录。请只授予可信赖的人。',
  organizer: '审核培训报名，查看报名人的资料。',
  reviewer: '审核管理范围内的入会申请。',
  finance: '登记管理范围内的会费到账。',
} as const;

export const auditsText = {
  empty: '还没有操作记录',
  toWorkbench: '返回工作台',
  loadMore: '加载更早的记录',
  loading: '正在加载…',
  allShown: '已全部显示',
  retry: '重试',
  reason: (reason: string) => `意见：${reason}`,
  somebody: '（已注销的用户）',
  themselves: '自己',
} as const;
