/** Field path of an input → its name on screen. */
const FIELDS: Readonly<Record<string, string>> = {
  consentVersion: '隐私说明',
  phoneCode: '手机号',
  profile: '个人信息',
  'profile.name': '姓名',
  'profile.gender': '性别',
  'profile.workplace': '工作单位',
  'profile.workplace.kind': '工作单位',
  'profile.workplace.unitId': '工作单位',
  'profile.workplace.name': '工作单位',
  'profile.province': '所在省份',
  'profile.city': '所在城市',
  'profile.title': '职称',
  'profile.education': '学历',
  'profile.libraryYears': '图书馆工作年限',
  query: '搜索内容',
  province: '省份',
  until: '时间',
  trainingId: '培训编号',
  registrationId: '报名编号',
  revision: '报名版本',
  decision: '审核结果',
  'decision.kind': '审核结果',
  'decision.reason': '审核意见',
  status: '审核状态',
  search: '搜索内容',
  after: '翻页位置',
  'after.submittedAt': '翻页位置',
  'after.registrationId': '翻页位置',
};

export const fieldText = (path: string): string =>
  (Object.hasOwn(FIELDS, path) ? FIELDS[path] : undefined) ?? '提交的内容';
