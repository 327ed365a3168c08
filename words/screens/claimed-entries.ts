export const claimedEntriesWords = {
  none: '还没有填写',
  entry: (at: number) => `第${at}项`,
  date: '日期',
  empty: '未填',
} as const
