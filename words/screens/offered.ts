/** What the company itself reads and taps. */
export const offeredWords = {
  title: '免申即享',
  about: (sum: string) =>
    `根据官方名单，您符合条件，可获${sum}。内容已经填好，核对后确认即可，不用上传材料。`,
  confirm: '确认申领',
  sheet: '确认申领',
  yes: '确认并提交',
  change: '内容有误，去修改',
  failed: '没有提交成功',
} as const
