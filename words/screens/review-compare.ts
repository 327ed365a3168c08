export const compareWords = {
  title: '名额对比',
  ways: '有全市名额限制的事项',
  of: (round: string) => `申报批次 ${round}`,
  places: (most: number) => `全市每年${most}个名额`,
  taken: (taken: number, left: number) => `已用${taken}个，还剩${left}个`,
  countyOnly: '这里只列出本县区的申报；名额是全市合计，包括其他县区。',
  undecided: (claims: number, pieces: number, left: number) =>
    pieces > left
      ? `待决定的${claims}件申报要占${pieces}个名额，只剩${left}个，需要择优`
      : `待决定的${claims}件申报要占${pieces}个名额，名额够用`,
  none: '还没有受理这个事项的申报',
  noneNote: '受理后的申报会列在这里，一起比较。',
  unknown: '没有指明要比较的事项',
  unknownNote: '请从审核待办打开名额对比。',
  queue: '回到待办',
  columns: {
    name: '申报主体',
    county: '县区',
    state: '阶段',
    sum: '金额',
    pieces: '名额',
    facts: '主要情况',
  },
  assessed: '核算',
  approved: '批准',
  pieces: (count: number) => `${count}个`,
  /** Facts of one kind of pieces, and how many are alike. */
  entry: (facts: string, papers: string) => (facts === '' ? papers : `${facts}（${papers}）`),
  papers: (count: number) => `${count}件`,
} as const
