import { findDates } from './dates'
import { findNearest } from './find-nearest'
import type { Finding } from './finding'
import { flowOf, stretchesOf, type Stretch } from './page'
import { judge, judgeField, judgeMissing, oncePerPage, type PhotoPage } from './photo-page'

const MAY_DIFFER = 2

const digitsOf = (day: string): string => day.replace(/\D/g, '')

interface Dated {
  readonly day: string
  readonly parts: readonly Stretch[]
}

/** Line by line, and over the breaks of lines, where no line has a whole date of its own. */
const datesOn = oncePerPage(({ page }): readonly Dated[] => {
  const flow = flowOf(page)
  const alone = page.flatMap((line) =>
    findDates(line.text).map(({ day, from, to }) => ({ day, parts: [{ line, from, to }] })),
  )
  const over = findDates(flow.text).map(({ day, from, to }) => ({
    day,
    parts: stretchesOf(flow, from, to),
  }))
  const dated = new Set(alone.flatMap(({ parts }) => parts.map(({ line }) => line)))
  const broken = over.filter(
    ({ parts }) => parts.length > 1 && !parts.some(({ line }) => dated.has(line)),
  )
  return [...alone, ...broken]
})

/** Is the declared day on this photo, in its place? */
export const verifyDate = (declared: string, seen: PhotoPage): Finding => {
  if (declared === '') return { verdict: 'look' }
  const own = seen.fields.date
  if (own?.value === declared) return judgeField('agrees', seen, own, 0)
  const exact = datesOn(seen).find(({ day }) => day === declared)
  // A ruling names its days in sentences; elsewhere the paper's own day stands at a label.
  const anywhere = seen.fields.kind === 'judgment' || seen.fields.kind === 'unknown' || !own
  if (exact) return judge(anywhere ? 'agrees' : 'look', seen, exact.parts, 0)
  const { distance } = findNearest(digitsOf(declared), digitsOf(own?.value ?? ''))
  if (own && distance <= MAY_DIFFER) return judgeField('look', seen, own, distance)
  return judgeMissing(seen, own, distance)
}
