/** Words of 我的. */
export const meText = {
  welcome: '您还没有登记个人信息',
  welcomeHint: '登记后可以报名培训，并在这里查看进度。',
  join: '加入/登录',
  edit: '查看和修改个人信息',
  registrations: '我的报名',
  noRegistrations: '还没有报名培训，去看看近期培训',
  news: '我的消息',
  workbench: '工作台',
  workbenchNote: '报名审核',
  largeType: '大字显示',
  largeTypeHint: '所有页面的文字放大',
  privacy: '隐私说明',
  membership: '会员服务',
  membershipNote: '入会条件与权利',
  contactTitle: '联系会员服务',
  contactName: '廉老师',
  contactPhone: '010-88544433',
  contactEmail: 'lscmember@nlc.cn',
} as const;

export const newNewsText = (count: number): string => `${count} 条未读`;
