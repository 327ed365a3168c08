import { BadSheet, type SheetRow } from '../../ports/sheets'
import type { Line } from './list-lines'

const isFilled = ({ cells }: SheetRow): boolean => Object.values(cells).some((text) => text !== '')

/** The rows below the first, by its titles. Throws `BadSheet` where there is none, or one twice. */
export const keyRows = ([header, ...lines]: readonly Line[]): readonly SheetRow[] => {
  if (!header) throw new BadSheet('no-header')
  const titles = header.texts.flatMap((title, at) => (title === '' ? [] : [[title, at] as const]))
  const distinct = new Set(titles.map(([title]) => title))
  if (distinct.size < titles.length) throw new BadSheet('header-twice')
  const key = ({ line, texts }: Line): SheetRow => ({
    line,
    cells: Object.fromEntries(titles.map(([title, at]) => [title, texts[at] ?? ''])),
  })
  return lines.map(key).filter(isFilled)
}
