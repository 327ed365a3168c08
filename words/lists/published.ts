/** The list of a publication as the office keeps and posts it. */
export const publishedListWords = {
  sheet: '公示',
  file: (title: string) => `${title}.xlsx`,
  columns: {
    place: '序号',
    claim: '申报编号',
    name: '申报主体',
    county: '县区',
    clause: '依据条款',
    item: '事项',
    amount: '拟资助金额（元）',
    note: '备注',
  },
  fallen: '异议成立，已取消',
} as const

/** What the treasury pays from. */
export const paymentListWords = {
  sheet: '拨付清单',
  file: (title: string, day: string) => `${title}-拨付清单-${day}.xlsx`,
  columns: {
    place: '序号',
    claim: '申报编号',
    payee: '收款单位（户名）',
    number: '证件号',
    bank: '开户银行',
    account: '银行账号',
    amount: '应拨金额（元）',
    clause: '依据条款',
    item: '事项',
    publication: '公示',
  },
} as const
