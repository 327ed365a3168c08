export const publicationsWords = {
  title: '公示',
  intro: '批准的资助在拨付前公示，任何人都可以查看和提出异议。',
  none: '还没有公示',
  noneNote: '有批准结果开始公示后，会列在这里。',
  states: { coming: '尚未开始', running: '公示中', over: '已结束' },
  period: (from: string, until: string) => `${from}至${until}24:00`,
  workingDays: (days: number) => `${days}个工作日`,
  count: (claims: number) => `${claims}件`,

  guessed: '这段时间的节假日安排尚未公布，暂按周一至周五推算。',
  object: (until: string, name: string) =>
    `对公示内容有异议的，请在${until}24:00前向${name}提出，说明具体事由和联系方式。`,
  objectOver: (name: string) => `公示期已满。仍有问题的，可以向${name}反映。`,
  call: '打电话提出异议',
  callTo: (phone: string) => `拨打${phone}`,
  columns: { name: '申报主体', item: '事项', county: '县区', amount: '金额' },
  fallen: '已取消',
  empty: '这次公示还没有列出内容',
  moreFailed: '更多内容没有载入',
} as const
