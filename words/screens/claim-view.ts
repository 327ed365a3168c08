const sayLeft = (left: number): string => {
  if (left < 0) return `已超过${-left}天`
  return left === 0 ? '今天是最后一天' : `还有${left}天`
}

export const claimViewWords = {
  title: '申报详情',
  unverified: '单位还没有核验',
  licenceMissing: '请上传营业执照。审核照常进行，核验通过后才能批准。',
  licenceWaits: '营业执照已收到，正在核对。审核照常进行，核验通过后才能批准。',
  number: '申报号 ',
  course: '办理进度',
  assessed: '核算依据',
  told: '申报内容',
  photos: '证明材料',
  unfinished: '这件申报还没有提交',
  goOn: '继续填写',
  returned: '需要补正，以下问题已一次性列出',
  mend: '去补正',
  due: (day: string, left: number) => `补正期限：${day}，${sayLeft(left)}`,
  rejected: '未获批准',
  approved: '批准金额',
  trimmed: (uncapped: string, cap: string, assessed: string) =>
    `按成果应得${uncapped}，因“${cap}”，核减为${assessed}`,
  publication: '公示',
  publishedFor: (from: string, until: string) => `${from}至${until}24:00`,
  seePublication: '看公示页面',
  paid: '已拨付',
  paidOn: (day: string, reference: string) => `${day}拨付，凭证号${reference}`,
  sums: {
    title: '金额明细',
    asked: '提交时核算',
    uncapped: '决定时按成果应得',
    trimmed: '额度核减',
    by: (cap: string) => `因“${cap}”`,
    assessed: '决定时核算',
    approved: '批准',
    paid: '拨付',
  },
  withdraw: '撤回申报',
  withdrawYes: '确认撤回',
  withdrawNote: '撤回后这件申报不再办理，不能恢复；需要时可以重新申报。',
} as const
