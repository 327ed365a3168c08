/** Characters that nobody sees: joiners, soft hyphens, marks of direction, variation selectors. */
const unseen = '\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff'
const dropped = new RegExp(`[\\s${unseen}\\-‐‑‒–—―−()[\\]{}〔〕【】〖〗〈〉《》「」『』]`, 'g')

/**
 * The normal form of a number on a certificate: NFKC, upper case, without spaces, dashes, brackets
 * and what can't be seen. Two spellings of one number have one normal form.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(dropped, '')
