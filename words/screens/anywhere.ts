/** Sentences that stand on several screens. */
export const offlineWords = '网络连接不上，请检查网络后重试'

export const common = {
  retry: '重试',
  stale: '没能取到最新内容，这里是之前的内容',
  signIn: '登录',
  signInFirst: '登录后查看',
  signInNote: '测算不需要登录；申报、查看进度和消息需要登录。',
  fillApplicant: '填写申报主体',
  noApplicantTitle: '还没有申报主体',
  noApplicantNote: '先填写单位或个人信息，只填一次，以后申报自动带出。',
  more: '查看更多',
  cancel: '取消',
  save: '保存',
  back: '返回',
  sample: '样例数据',
  tabs: { home: '首页', claims: '申报', inbox: '消息', me: '我的' },
  tabsLabel: '主要页面',
} as const
