export const claimCourseWords = {
  next: '接下来',
  over: '办理结束',
  amount: '批准金额：',
  by: { applicant: '申报主体', county: '县区', city: '市局' },
} as const
