export const countFieldWords = {
  minus: '－',
  plus: '＋',
  less: (label: string) => `减少：${label}`,
  more: (label: string) => `增加：${label}`,
  unreadable: (most: number) => `请填写1到${most}的整数`,
} as const
