export const paymentsWords = {
  title: '拨付结果',
  about:
    '财政拨付后，把拨付日期、实拨金额和凭证号填在拨付清单里，再导入这里；核对无误后逐件登记为已拨付，并通知申报主体。',
  importTitle: '导入拨付结果',
  sum: (sum: string) => `合计${sum}`,
  barred: '拨付由公示拨付岗办理',
  barredNote: '您的岗位不登记拨付。',
} as const
