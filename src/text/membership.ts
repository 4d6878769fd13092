import type {
  ConditionKey,
  Fact,
  Judgement,
  Shortfall,
  Standing,
  Verdict,
} from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import { educationText, titleText } from './labels';
import { provinceText } from './provinces';

/** Words of 会员服务. */
export const membershipText = {
  conditionsTitle: '个人会员的五项条件',
  anyOne: '符合其中任何一项，就可以申请成为个人会员。',
  anyOneGist: '符合其中任何一项即可',
  byProfile: '按您填写的个人信息判断，入会以学会审核为准。',
  editProfile: '核对个人信息',
  inviteTitle: '看看您符合哪一项',
  invite: '登记个人信息后，这里会逐项告诉您是否符合、还差什么。',
  signUp: '登记个人信息',
  joinTitle: '怎样入会',
  unitPath: '所在单位是单位会员',
  unitPathHow: '符合个人会员条件的员工可自愿申请，由单位管理员认领后成为个人会员，免交个人会费。',
  regionPath: '所在单位不是单位会员',
  unitKind: '单位会员的条件',
  unitKindWho:
    '凡愿意参加学会有关活动，支持学会工作和发展的各级、各类图书馆或信息机构以及相关企事业单位和依法成立的学术性社会组织。',
  rightsTitle: '会员的六项权利',
  rightsGist: '管理、荣誉、交流、培训、信息、发表',
  charterTitle: '共同遵守的章程',
  charter: '单位会员和个人会员都应拥护并同意遵守《中国图书馆学会章程》。',
} as const;

/** Numbers of the conditions as the notice prints them. */
export const conditionNumberText: Record<ConditionKey, string> = {
  academicLibrarian: '1',
  graduateLibrarian: '2',
  master: '3',
  titledLibrarian: '4',
  supporter: '5',
};

/** The conditions in the notice's own words (M3). */
export const conditionText: Record<ConditionKey, string> = {
  academicLibrarian: '具有 3 年以上图书馆工作经历，并具有一定的学术水平',
  graduateLibrarian: '具有大学本科及以上学历，同时具有 1 年以上图书馆工作经历',
  master: '具有硕士及以上学位的图书馆及相关行业和机构的工作者',
  titledLibrarian: '具有馆员、讲师、工程师等中级以上专业技术职称的图书馆工作者',
  supporter: '热心支持学会工作的其他行业或机构人士',
};

export const verdictText: Record<Verdict['state'], string> = {
  met: '符合',
  declared: '由学会认定',
  notMet: '还不符合',
};

const judgementText: Record<Judgement, string> = {
  academicStanding: '学术水平由学会认定',
  libraryBody: '所填单位不在名录中，是否属于图书馆及相关机构由学会认定',
  libraryWorker: '是否为图书馆工作者由学会认定',
  otherField: '面向图书馆行业以外的人士，由学会认定',
};

function factText(fact: Fact, { education, title, workplace, libraryYears }: Profile): string {
  switch (fact) {
    case 'education':
      return `学历${educationText[education]}`;
    case 'libraryYears':
      return `图书馆工作 ${libraryYears} 年`;
    case 'title':
      return `职称${titleText[title]}`;
    case 'workplace':
      return `在${workplace.name}工作`;
  }
}

function shortfallText(shortfall: Shortfall): string {
  switch (shortfall.lacks) {
    case 'education':
      return `需${educationText[shortfall.atLeast]}及以上学历，您填写的是${educationText[shortfall.has]}`;
    case 'libraryYears':
      return `图书馆工作需满 ${shortfall.atLeast} 年，还差 ${shortfall.atLeast - shortfall.has} 年`;
    case 'title':
      return shortfall.has === 'none'
        ? '需中级及以上职称，您填写的是无职称'
        : `需中级及以上职称，您填写的是${titleText[shortfall.has]}`;
  }
}

/** Why a condition is met, what is missing, or what the Society looks at, in one sentence. */
export function verdictReason(verdict: Verdict, profile: Profile): string {
  if (verdict.state === 'notMet') return verdict.missing.map(shortfallText).join('；');
  const facts = verdict.by.map((fact) => factText(fact, profile));
  return verdict.state === 'met'
    ? facts.join('，')
    : [...facts, judgementText[verdict.judged]].join('；');
}

const numbered = (keys: readonly ConditionKey[]): string =>
  `第 ${keys.map((key) => conditionNumberText[key]).join('、')} 项`;

/** What is true of the person today: a headline and a sentence. */
export function standingText(standing: Standing): {
  readonly title: string;
  readonly words: string;
} {
  switch (standing.kind) {
    case 'meets':
      return {
        title: '您符合个人会员条件',
        words: `五项条件中，您符合${numbered(standing.keys)}。`,
      };
    case 'toBeJudged':
      return {
        title: '您可能符合个人会员条件',
        words: `${numbered(standing.keys)}还要由学会认定。`,
      };
    case 'supporterOnly':
      return {
        title: '您暂时不符合第 1 至 4 项条件',
        words: '如果您来自其他行业或机构，第 5 项由学会认定。',
      };
  }
}

/** Who reviews somebody whose unit is no member (M5). Mainland societies only; others ask the Society. */
export function regionPathText(province: string | undefined): string {
  const society =
    province === undefined || province >= '7'
      ? '所在省、自治区、直辖市的图书馆学（协）会'
      : `${provinceText(province)}的图书馆学（协）会`;
  return `由${society}或学会分支机构审核并代收会费，收到会费、终审通过后会员资格生效。`;
}

/** The rights of members in the notice's own words (M13). */
export const rightsText: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: '参与机构管理',
    words:
      '您将有机会参与到学会各分支机构管理工作中来（各分支机构和内设机构委员应当为中国图书馆学会会员）。',
  },
  {
    title: '获得荣誉奖励',
    words:
      '您将有机会参与中国图书馆学会优秀会员、青年人才奖和专项资金资助等评选，获得相关荣誉奖励。',
  },
  {
    title: '参加学术交流',
    words:
      '您可以参加中国图书馆年会、青年学术论坛、百县馆长论坛和未成年人服务论坛等品牌学术活动，发表学术观点。',
  },
  {
    title: '参加教育培训',
    words:
      '您可以参加全国图书馆未成年人服务提升计划、“阅读推广人”培育行动以及专题型和进修型等各类型教育培训活动，所获《培训证书》是管理人员和专业技术人员年度考核、聘用的重要依据。',
  },
  {
    title: '享受信息服务',
    words:
      '您可以在参加国际图联大会和美国图书馆协会年会等重要国际学术会议时享受到专业的信息咨询和服务。',
  },
  {
    title: '发表信息稿件（单位会员）',
    words: '单位会员享有在中国图书馆学会网站和相关刊物上同等条件下优先发表信息和稿件的便利。',
  },
];
