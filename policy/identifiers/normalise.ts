/** Spaces, dashes and brackets, and what nobody sees: joiners, soft hyphens, marks of direction. */
const dropped =
  /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\-‐‑‒–—―−()[\]{}〔〕【】〖〗〈〉《》「」『』]|\u034f|[\ufe00-\ufe0f]/g

/**
 * The normal form of a number on a certificate: NFKC, upper case, without spaces, dashes, brackets
 * and what can't be seen. Two spellings of one number have one normal form.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(dropped, '')
