/**
 * The normal form of a number on a certificate: NFKC, upper case, without spaces, dashes and
 * brackets. Two spellings of one number have one normal form.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b\u2060\-‐‑‒–—―−()[\]{}〔〕【】〖〗〈〉《》「」『』]/g, '')
