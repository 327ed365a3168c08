/** The credit commitment (信用承诺) that every claim carries; the version ticked is kept with the claim. */
export const commitment = {
  version: '2026-1',
  words:
    '我承诺：所填信息和上传的材料真实、完整、有效；申报的成果没有重复获得本政策资助；愿意接受核查。如有不实，自愿退回资助资金并承担相应责任。',
} as const
