/** Beside the claim of an organisation whose licence the office has not confirmed. */
export const verifiedWords = {
  title: '单位还没有核验，暂不能批准',
  notes: {
    missing: '单位没有上传营业执照。可以受理和审核，或退回时请其上传。',
    waiting: '营业执照已上传，等待核对。',
    refused: '上次核验没有通过，等单位重新上传营业执照。',
  },
} as const
