import type { Pictures } from '../ports/pictures'
import { oneAtATime } from './one-at-a-time'

const queue = oneAtATime()

/**
 * Photos looked at with sharp (libvips), PDFs with PDFium; one at a time in the whole process. Both
 * are loaded with the first file: the functions that look at none do without them.
 */
export const openPictures = (): Pictures => ({
  look: (bytes, announced) =>
    queue(async () => {
      const { look } = await import('./pictures/look')
      return look(bytes, announced)
    }),
})
