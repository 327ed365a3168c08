export const absenceWords = {
  /** The way to the sheet, and the sheet's title. */
  away: '我不在岗…',
  title: '我不在岗',
  note: '不在岗的日子里，您领取的申报也列在代办同事名下，同事可以办理；您自己仍可办理。',
  from: '从哪天起',
  fromMissing: '请选择开始日期',
  to: '到哪天止',
  toHint: '当天也算在内',
  toMissing: '请选择结束日期',
  toPast: '结束日期已经过去，请重新选择',
  standIn: '请谁代办',
  standInMissing: '请选择代办的同事',
  nobody: '同一岗位没有其他同事，暂时不能请人代办。',
  colleague: '同事',
  save: '保存',
  saved: '已保存',
  inForce: (from: string, to: string, name: string) => `您${from}至${to}不在岗，由${name}代办。`,
  announced: (from: string, to: string, name: string) =>
    `您将于${from}至${to}不在岗，由${name}代办。`,
  change: '更改',
  end: { inForce: '结束不在岗', announced: '取消不在岗' },
  ended: '不在岗已结束，同事不再替您办理',
} as const
