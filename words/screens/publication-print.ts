export const publicationPrintWords = {
  title: '公示打印',
  print: '打印',
  missing: '没有找到这次公示',
  period: (from: string, until: string, days: number) =>
    `公示期：${from}至${until}24:00（${days}个工作日）`,
  object: (name: string, phone: string) =>
    `对公示内容有异议的，请在公示期内向${name}提出（电话${phone}），说明具体事由和联系方式。`,
  columns: {
    place: '序号',
    name: '申报主体',
    county: '县区',
    clause: '依据条款',
    item: '事项',
    amount: '拟资助金额（元）',
  },
  fallen: '（已取消）',
  total: (count: number) => `合计${count}件`,
  loading: (count: number) => `正在载入，已有${count}件`,
  failed: '没有载入完整，请重试后再打印',
  signed: (name: string, day: string) => [name, day] as const,
} as const
