export const inboxWords = {
  title: '消息',
  unread: '未读',
  empty: '还没有消息',
  emptyNote: '申报受理、补正和审批的每一步都会在这里告诉您。',
  open: '看这件申报',
  moreFailed: '更多消息没有载入',
} as const
