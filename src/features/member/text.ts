/** Words of the member pages. */
export const memberText = {
  signUpTitle: '登记个人信息',
  signUpIntro: '约需一分钟。登记后即可报名培训，并在这里查看审核结果。',
  consentFirst: '请先勾选同意《隐私说明》',
  whatIsAsked: '将请您填写：姓名、性别、工作单位、所在地区、职称、学历、工作年限，并授权手机号。',
  nameHint: '用于审核和证书，请与身份证件一致',
  yearsHint: '满一年计一年，不足一年填 0',
  phoneHint: '由微信提供，无需输入',
  phoneGiven: '已获取手机号',
  phoneMissing: '请点按“一键获取手机号”',
  phoneRefused: '还没有获取到手机号。报名结果需要通过它通知您，请再点一次并选择“允许”',
  submit: '提交登记',
  submitting: '正在提交…',
  signedUp: '登记成功',
  notSubmitted: '还没有提交成功',
  keptNote: '您填写的内容已保存在本机，可以直接再提交一次。',
  alreadySignedUp: '您已经登记过个人信息',
  restored: '已为您恢复上次没有填完的内容',
  save: '保存',
  saving: '正在保存…',
  saved: '已保存',
  notSaved: '还没有保存成功',
  notSignedUp: '您还没有登记个人信息',
  editNote: '已提交的报名仍按当时的信息审核；修改后新提交的报名使用新信息。',
} as const;

/** What becomes of the claim when somebody changes where they work (M10). */
export const heldElsewhereText = (unit: string): string =>
  `您在${unit}的认领不会自动转移：请在会员服务中退出原单位，再向新单位申请。`;

export const unitsText = {
  placeholder: '单位名称、拼音或首字母',
  begin: '输入单位名称中的几个字即可查找，例如“湖北省图”。',
  none: '没有找到这个单位',
  typeIn: '没有找到，直接填写',
  typedLabel: '单位全称',
  typedHint: '请填写与公章一致的全称，至少 4 个字',
  use: '使用这个名称',
  searchAgain: '返回查找',
} as const;
