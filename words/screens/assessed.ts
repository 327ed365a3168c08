export const assessedWords = {
  how: '怎么算出来的',
  reading: '条文理解：',
} as const
