import { CONSENT_VERSION } from '#domain/person/person';

interface PrivacySection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The privacy text that CONSENT_VERSION names; a change of substance needs a new version. */
export const privacyText: readonly PrivacySection[] = [
  {
    title: '我们是谁',
    paragraphs: [
      '本小程序由中国图书馆学会提供，用于培训报名和会员服务。浏览培训不需要登记，也不收集个人信息。',
    ],
  },
  {
    title: '收集什么，为什么',
    paragraphs: [
      '微信身份标识：用来认出是您本人，免去用户名和密码。',
      '手机号（经您点按由微信提供）：用来通知报名结果、在培训事务中联系您。',
      '姓名、性别、工作单位、所在地区：用来审核报名、安排培训和住宿、制作证书。',
      '职称、最高学历、图书馆工作年限：用来判断是否符合培训对象和会员条件。',
      '入会、报名与审核记录：用来办理会员资格和培训、处理您的咨询。',
      '交费、退费记录，您上传的汇款凭证，发票抬头：用来核对款项、开具发票。',
      '您为单位办理时填写的单位资料和收件人：用来办理单位会员资格、邮寄证书。',
      '除此之外不收集身份证号、位置和通讯录；相册中只取您自己选择上传的图片。',
    ],
  },
  {
    title: '谁能看到',
    paragraphs: [
      '您本人；您所报培训的会务人员；您申请认领的单位的管理员；审核您入会申请的学会；办理款项的财务人员。各自只看到办理该事项所需的内容。',
      '信息保存在腾讯云的中国境内服务器。我们不出售您的信息，也不用于广告。',
    ],
  },
  {
    title: '保存多久',
    paragraphs: [
      '个人信息保存到您要求删除为止。已经形成的培训、证书和财务档案，按国家有关规定的期限保存。',
    ],
  },
  {
    title: '您的权利',
    paragraphs: [
      '您可以随时在“我的”中查看、更正信息；可以要求复制、删除信息，或撤回同意。',
      '撤回同意或删除后，将无法继续报名和查看报名结果，之前已经办理的事项不受影响。',
      '办理方式：会员服务 廉老师，电话 010-88544433，邮箱 lscmember@nlc.cn。',
    ],
  },
  {
    title: '未成年人',
    paragraphs: ['本小程序面向图书馆从业人员，不面向未满十四周岁的儿童。'],
  },
];

export const privacyVersion = `版本 ${CONSENT_VERSION}`;
