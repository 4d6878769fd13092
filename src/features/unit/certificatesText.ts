/** Words of the page of staff's certificates. */
export const certificatesText = {
  earlier: '前一年',
  later: '后一年',
  year: (year: number) => `${year}年`,
  figures: (sharing: number, people: number) =>
    `已认领职工 ${people} 人，其中 ${sharing} 人允许单位查看证书`,
  total: (count: number, hours: number) => `${count} 张证书，共 ${hours} 学时`,
  consent: '只显示本人同意共享的有效证书。请职工在“我的—我的证书”中打开“允许单位查看我的证书”。',
  none: (year: number) => `${year}年还没有可以查看的证书`,
  hours: (hours: number) => `${hours} 学时`,
  zip: (count: number) => `打包下载 ${count} 张证书（ZIP）`,
  zipping: '正在打包…',
  ask: '打包下载证书？',
  meaning: ['证书含职工姓名，仅用于年度考核等单位工作，请妥善保管。', '下载会写入操作记录。'],
  confirm: '开始打包',
  partLabel: (part: number, parts: number, count: number) =>
    parts === 1 ? `${count} 张证书` : `第 ${part}/${parts} 部分，${count} 张证书`,
  ready: '证书包已准备好',
  readyNote: '可发送到微信聊天（如文件传输助手），或复制链接在电脑浏览器中下载。',
  linkNote: '链接 1 小时内有效，请勿外传。',
  send: '发送到微信聊天',
  sending: '正在下载…',
  copy: '复制下载链接',
  failed: '证书没有打包成功',
  notFetched: '文件没有下载成功，请检查网络后再试，或复制链接在电脑上下载',
  notSent: '没有发送成功，请复制链接在电脑上下载',
  goOn: '继续打包',
} as const;
