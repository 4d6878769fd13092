/** Words of the pages on which one joins: by one's unit, or through a society. */
export const joinText = {
  benefits: '会员享有培训会员价、学术交流等权利。可以任选一种方式入会：',
  unitWay: '所在单位是单位会员',
  unitWayHow: '单位管理员认领后，次日起为个人会员，免交个人会费。',
  ownUnit: (name: string) => `${name}是单位会员，可免费申请认领`,
  societyWay: '所在单位不是单位会员',
  orSociety: '也可以经学会入会',
  chooseUnit: '选择单位，申请认领',
  otherUnit: '选择其他单位',
  applyThere: '经学会申请入会',
  requestOwn: '免费申请认领',
  unitGist: '登记单位、申请成为单位会员',
  registerUnit: '登记单位、管理单位会员',
} as const;

export const claimText = {
  label: '查找单位',
  begin: '请查找您所在的单位。标有“单位会员”的单位可以认领职工。',
  none: '没有找到这个单位。所在单位不是单位会员时，可以经所在省的学会入会。',
  memberUnit: '单位会员',
  confirm: '提交申请',
  progress: '正在提交…',
  cancel: '再想想',
  toSociety: '经学会申请入会',
  another: '换一个单位',
  sent: '已提交申请',
  notSent: '还没有提交成功',
  notMemberTitle: '该单位还不是单位会员',
  changeWorkplace: '修改工作单位',
} as const;

export const claimQuestion = (unit: string): string => `向${unit}申请认领？`;

export const claimMeaning =
  '单位管理员会看到您的姓名、手机号、职称、学历和工作年限，核对后认领。认领后免交个人会费，次日起为会员。';

export const elsewhereText = (workplace: string): string =>
  `您登记的工作单位是${workplace}，与所选单位不同，单位可能不予认领。`;

export const notMemberText = (unit: string): string =>
  `${unit}目前不能认领职工。您可以请单位申请成为单位会员，也可以经所在省的学会以个人会费入会。`;

export const applyText = {
  society: '办理学会',
  societyHint: '一般选择所在省的学会；也可以选择您参加活动的分支机构',
  societyMissing: '请选择办理的学会',
  years: '会员期限',
  amount: '应交会费',
  payLater: '初审通过后再交费，届时会通知您账户和汇款附言。',
  sample: '示例金额，以学会公布为准',
  until: '预计有效期',
  untilDay: (day: string) => `至${day}`,
  applicant: '申请人信息',
  edit: '修改个人信息',
  charter: '提交申请，即表示拥护并同意遵守《中国图书馆学会章程》。',
  submit: '提交申请',
  submitAgain: '重新提交',
  progress: '正在提交…',
  sent: '已提交申请',
  notSent: '还没有提交成功',
  kept: '。您的选择已保存，可以直接再提交一次。',
  reason: '需要修改的地方',
  toOpen: '查看正在办理的申请',
  gone: '这份申请已不在修改状态，请查看最新进度。',
  toMembership: '查看会员资格',
  correctTitle: '修改入会申请',
} as const;

export const yearsText = (years: number): string => `${years} 年`;

export const applicationText = {
  unknown: '没有找到这份申请',
  toMembership: '返回会员服务',
  progressTitle: '办理进度',
  duesTitle: '请交会费',
  paidTitle: '会费',
  amount: '金额',
  remark: '汇款附言',
  remarkHint: '汇款时请原样填写附言，便于核对到账。',
  sampleAccount: '示例账户，仅供演示，请勿付款。',
  noAccountHow: '请联系学会了解怎样交费，汇款时注明附言。',
  voucherTitle: '汇款凭证',
  voucherHint: '转账后上传凭证截图或照片，便于财务核对；可以更换。',
  upload: '上传凭证',
  replace: '更换凭证',
  uploading: '正在上传…',
  uploaded: '凭证已提交',
  notUploaded: '凭证还没有传上去',
  voucherAlt: '已提交的汇款凭证，点按查看大图',
  detailsTitle: '申请内容',
  society: '办理学会',
  societyPhone: '学会电话',
  years: '会员期限',
  correct: '修改后重新提交',
  withdraw: '撤回申请',
  withdrawAsk: '撤回这份申请？',
  withdrawMeaning: '撤回后不再审核，之后可以重新申请。',
  withdrawPaid: '如果您已经转账，请不要撤回，先联系学会。',
  confirm: '确认撤回',
  keep: '保留申请',
  progress: '正在撤回…',
  withdrawn: '已撤回',
  notWithdrawn: '没有撤回',
  claimedMeanwhile: '单位已认领您，免交个人会费；您可以撤回这份申请。',
} as const;

export const noAccountText = (society: string): string => `${society}还没有在这里公布收款账户。`;

export const historyText = {
  title: '入会记录',
  open: '查看申请',
  reason: (reason: string) => `原因：${reason}`,
  withdraw: '撤回申请',
  leave: '退出单位',
  withdrawAsk: (unit: string) => `撤回向${unit}的申请？`,
  withdrawMeaning: '撤回后单位不再认领，之后可以重新申请。',
  leaveAsk: (unit: string) => `退出${unit}？`,
  leaveMeaning:
    '退出后，从今天起您不再是该单位认领的会员；如果您是单位管理员，也不再担任。已经报名的培训价格不变。',
  confirmWithdraw: '确认撤回',
  confirmLeave: '确认退出',
  keep: '返回',
  progress: '正在提交…',
  done: '已办理',
  notDone: '没有办理成功',
  toUnit: '去单位管理员页面',
} as const;
