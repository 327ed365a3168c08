/** Stands where the fonts have no glyph: the mark that printers set for a missing type. */
const MISSING = '〓'

/** Whether a font can draw a character, given as its code point. */
export type HasGlyph = (character: number) => boolean

/**
 * Beyond the first plane only ideographs are drawn: the layout breaks long words anywhere, and would
 * cut the pair that such a letter is made of. Between two ideographs a line may break by itself.
 */
const isWhole = (character: number): boolean => character < 0x10000 || character >= 0x20000

/** A text with nothing in it that the font cannot draw: no controls, no marks of direction, no holes. */
export const drawable = (text: string, hasGlyph: HasGlyph): string =>
  [
    ...text
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  ]
    .map((letter) => {
      if (letter === '\n') return letter
      if (/\p{Cc}/u.test(letter)) return ' '
      const character = letter.codePointAt(0) ?? 0
      return isWhole(character) && hasGlyph(character) ? letter : MISSING
    })
    .join('')
