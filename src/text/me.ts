/** Words of 我的. */
export const meText = {
  welcome: '您还没有登记个人信息',
  welcomeHint: '登记后可以报名培训，并在这里查看进度。',
  join: '加入/登录',
  edit: '查看和修改个人信息',
  registrations: '我的报名',
  noRegistrations: '还没有报名培训，去看看近期培训',
  news: '我的消息',
  study: '我的课程',
  studyNote: '在线学习与进度',
  certificates: '我的证书',
  certificatesNote: '查看、下载与学时',
  verify: '验证证书',
  verifyNote: '扫码或凭编号核对',
  workbench: '工作台',
  workbenchNote: '审核与管理',
  largeType: '大字显示',
  largeTypeHint: '所有页面的文字放大',
  privacy: '隐私说明',
  membership: '会员服务',
  membershipNote: '入会条件与权利',
  units: '单位会员服务',
  unitsNote: '单位登记、认领与续费',
  contactTitle: '联系会员服务',
  contactName: '廉老师',
  contactPhone: '010-88544433',
  contactEmail: 'lscmember@nlc.cn',
} as const;

export const newNewsText = (count: number): string => `${count} 条未读`;

/** The one-time step that makes the first administrator. */
export const firstAdministratorText = {
  row: '启用管理员权限',
  note: '仅限首次',
  ask: '启用管理员权限？',
  meaning:
    '部署时已指定由您的手机号担任首位管理员。启用后，您可以为同事授予角色、设置会费、查看操作记录；这一步只能用一次。',
  confirm: '启用',
  progress: '正在启用…',
  cancel: '暂不启用',
  done: '已启用',
  refused: '没有启用成功',
} as const;
