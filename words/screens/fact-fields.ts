export const factFieldWords = {
  yuan: '元',
  yesOrNo: [
    { value: 'yes', label: '是' },
    { value: 'no', label: '否' },
  ],
} as const
