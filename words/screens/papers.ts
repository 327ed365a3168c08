export const papersWords = {
  papers: { form: '申报表', letter: '告知书' },
  notFetched: '文件没有下载成功，请检查网络后重试',
  notOpened: '文件没有打开，请再试一次',
} as const
