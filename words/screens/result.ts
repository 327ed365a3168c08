export const resultWords = {
  title: '测算结果',
  certain: '确定可得',
  possible: '最高可能',
  open: '还不能确定',
  totals: '“确定”是条文写明定额的部分；“最高”还包括由主管部门在上限内核定的部分。',
  groups: {
    eligible: '可以申报',
    incomplete: '还差一点信息',
    exhausted: '额度已用完',
    ineligible: '暂不符合',
  },
  claim: '去申报',
  change: '修改答案',
  nothing: '还没有可以测算的内容',
  begin: '开始测算',
  guest: '测算没有计入您以前获得的资助；登录申报时会按已用额度重新计算。',
  known: (name: string, certain: string, possible: string) =>
    `按${name}的身份和已用额度计算：确定${certain}，最高${possible}。`,
  asking: '正在查询您的已用额度，下面先按没有获得过资助计算。',
  unknown: (why: string) => `没能查到您的已用额度，下面没有计入以前获得的资助。${why}`,
  office: ({ name, phone }: { name: string; phone: string }) => `有疑问请联系${name}：${phone}`,
} as const
