export const papersWords = {
  papers: { form: '申报表', letter: '告知书' },
  preparing: '正在准备文件，请稍候…',
  blocked: '浏览器拦截了新窗口，请允许本站打开新窗口后再试',
  notFetched: '文件没有下载成功，请检查网络后重试',
  notOpened: '文件没有打开，请再试一次',
} as const
