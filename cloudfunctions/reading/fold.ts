/** A text as it is searched, with the way back to what was read. */
export interface Folded {
  readonly text: string
  /** For each code unit of `text`, the code point of the source that it comes from. */
  readonly origin: readonly number[]
}

const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/
const opening = /[[{〔【〖〈《「『]/
const closing = /[\]}〕】〗〉》」』]/
const dash = /[‐‑‒–—―−]/

const foldOne = (character: string): string => {
  if (unseen.test(character)) return ''
  if (opening.test(character)) return '('
  if (closing.test(character)) return ')'
  return dash.test(character) ? '-' : character
}

/** NFKC, upper case, one kind of bracket, dash and colon, no spaces: what differs only so is one text. */
export const fold = (source: string): Folded => {
  let text = ''
  const origin: number[] = []
  ;[...source].forEach((character, at) => {
    for (const one of character.normalize('NFKC').toUpperCase()) {
      const folded = foldOne(one)
      text += folded
      for (let unit = 0; unit < folded.length; unit += 1) origin.push(at)
    }
  })
  return { text, origin }
}

/** The same with some characters left out. */
export const leaveOut = ({ text, origin }: Folded, dropped: RegExp): Folded => {
  const kept = [...text.split('').keys()].filter((at) => !dropped.test(text[at] ?? ''))
  return {
    text: kept.map((at) => text[at] ?? '').join(''),
    origin: kept.map((at) => origin[at] ?? 0),
  }
}
