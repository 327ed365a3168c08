export const grantsWords = {
  title: '历年资助',
  about: '使用本系统以前发放的资助，导入后计入年度和累计限额，用过的证书不能再申报。',
  importTitle: '导入历年资助',
} as const
