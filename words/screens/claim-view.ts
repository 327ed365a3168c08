export const claimViewWords = {
  title: '申报详情',
  number: '申报号 ',
  course: '办理进度',
  assessed: '核算依据',
  told: '申报内容',
  photos: '证明材料',
  unfinished: '这件申报还没有提交',
  goOn: '继续填写',
  returned: '需要补正，以下问题已一次性列出',
  mend: '去补正',
  rejected: '未获批准',
  approved: '批准金额',
  trimmed: (uncapped: string, cap: string, assessed: string) =>
    `按成果应得${uncapped}，因“${cap}”，核减为${assessed}`,
  withdraw: '撤回申报',
  withdrawYes: '确认撤回',
  withdrawNote: '撤回后这件申报不再办理，不能恢复；需要时可以重新申报。',
} as const
