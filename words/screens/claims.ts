export const claimsWords = {
  title: '我的申报',
  check: '先测算再申报',
  choose: '直接选事项',
  none: '还没有申报',
  noneNote: '先测算看看能拿多少，再从结果里直接申报，填过的内容会自动带入。',
  moreFailed: '更多申报没有载入',
  assessed: '核算 ',
  approved: '批准 ',
  paid: '已拨付 ',
  due: (day: string) => `请在${day}前补正`,
} as const
