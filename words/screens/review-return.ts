export const returnWords = {
  groups: {
    facts: '填报内容',
    reference: '证书与文书',
    photo: '证明材料',
    applicant: '申报主体',
    other: '其他',
  },
  facts: (at: number) => `第${at}项的填报内容`,
  reference: (label: string, number: string) => `${label} ${number}`,
  applicant: '主体信息、联系方式或收款账户',
  other: '其他问题',
  how: (place: string) => `“${place}”怎么改`,
  due: '补正截止日',
  dueHint: (days: number | undefined) =>
    days === undefined
      ? '不填则按规定的天数计算，过期可以办结'
      : `不填则从今天起${days}天，过期可以办结`,
  duePast: '截止日不能早于今天',
  none: '请至少选择一处需要补正的地方',
  unsaid: (place: string) => `请写明“${place}”要怎么改`,
  tooMany: (most: number) => `一次最多${most}处，请合并后再退回`,
  yes: (count: number) => (count === 0 ? '确认退回' : `确认退回（${count}处）`),
} as const

/** Ready sentences; a tap puts one into the words of a fault. */
export const readyFaults: Readonly<Record<keyof typeof returnWords.groups, readonly string[]>> = {
  facts: ['填写内容与证明材料不一致，请核对', '请补充能证明这项内容的材料'],
  reference: [
    '号码与证书不一致，请核对',
    '证书上的名称与申报主体不一致',
    '日期与证书不一致，请核对',
  ],
  photo: ['照片看不清，请重新拍摄', '缺少页面，请补齐', '材料不是要求的文件，请更换'],
  applicant: ['名称与证照不一致，请更正', '收款账户信息不完整，请更正'],
  other: [],
}
