/** The few words that the primitives say themselves; every other text is handed to them. */
export const labels = {
  back: '返回',
  close: '关闭',
  skip: '跳到正文',
  ways: '本页操作',
  choose: '请选择',
  loading: '正在载入',
  busy: '正在处理',
  optional: '选填',
  enlarge: (alt: string) => `放大看：${alt}`,
  pictureFailed: '图片没有打开，点按重试',
  unread: (count: number) => `，${count} 条未读`,
  steps: { done: '已完成', now: '进行中', next: '未到' },
  fix: (count: number) => `有 ${count} 处需要修改`,
} as const
