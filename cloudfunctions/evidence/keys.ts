/** Where a photo's files lie in the store. */
export const quarantineKey = (claim: string, evidence: string) => `quarantine/${claim}/${evidence}`
export const originalKey = (claim: string, evidence: string) =>
  `evidence/${claim}/${evidence}/original`
/** Pages are counted from 0; the first has the plain name. */
const pageName = (name: string, page: number) => (page === 0 ? name : `${name}-${page}`)
export const pictureKey = (claim: string, evidence: string, page = 0) =>
  `evidence/${claim}/${evidence}/${pageName('picture', page)}.jpg`
export const thumbnailKey = (claim: string, evidence: string, page = 0) =>
  `evidence/${claim}/${evidence}/${pageName('thumbnail', page)}.jpg`
/** What was read from all its pages. */
export const textKey = (claim: string, evidence: string) =>
  `evidence/${claim}/${evidence}/text.json`
