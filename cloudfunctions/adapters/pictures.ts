import { createHash } from 'node:crypto'
import type { Picture, PictureFault, Pictures } from '../ports/pictures'
import { oneAtATime } from './one-at-a-time'
import { drawPdf } from './pictures/draw-pdf'
import { drawPhoto } from './pictures/draw-photo'
import { hidesAnother } from './pictures/hides-another'
import { isDark, outlineOf } from './pictures/judge-page'
import { typeOf } from './pictures/true-type'

const SMALL_SIDE = 900

const queue = oneAtATime()

const look = async (bytes: Uint8Array, announced: string): Promise<Picture | PictureFault> => {
  const type = typeOf(bytes)
  if (type === undefined) return 'not-a-picture'
  if (type !== announced) return 'wrong-type'
  if (hidesAnother(bytes, type)) return 'two-in-one'
  const pages = await (type === 'application/pdf' ? drawPdf(bytes) : drawPhoto(bytes))
  if (typeof pages === 'string') return pages
  const [{ thumbnail, width, height }] = pages
  return {
    pages,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    dark: await isDark(thumbnail),
    small: Math.max(width, height) < SMALL_SIDE,
    outline: await outlineOf(thumbnail),
  }
}

/** Photos looked at with sharp (libvips), PDFs with PDFium; one at a time in the whole process. */
export const openPictures = (): Pictures => ({
  look: (bytes, announced) => queue(() => look(bytes, announced)),
})
