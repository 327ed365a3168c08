export const chooseItemWords = {
  title: '选择事项',
  intro: '选一个事项开始填写；不在当前批次内的也可以先填草稿。',
  opensOn: (day: string) => `${day}起受理，可先填草稿`,
  notOpen: '当前没有批次受理，可先填草稿',
} as const
