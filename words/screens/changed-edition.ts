export const changedEditionWords = {
  title: '政策版本已更新，草稿已按新版本重新核算',
  before: (edition: string, sum: string) => `之前按《${edition}》：${sum}`,
  now: (edition: string, sum: string) => `现在按《${edition}》：${sum}`,
} as const
