/** Where a photo's files lie in the store. */
export const quarantineKey = (claim: string, evidence: string) => `quarantine/${claim}/${evidence}`
export const originalKey = (claim: string, evidence: string) =>
  `evidence/${claim}/${evidence}/original`
export const pictureKey = (claim: string, evidence: string) =>
  `evidence/${claim}/${evidence}/picture.jpg`
export const thumbnailKey = (claim: string, evidence: string) =>
  `evidence/${claim}/${evidence}/thumbnail.jpg`
