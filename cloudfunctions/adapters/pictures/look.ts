import { createHash } from 'node:crypto'
import type { Picture, PictureFault } from '../../ports/pictures'
import { drawPdf } from './draw-pdf'
import { drawPhoto } from './draw-photo'
import { hidesAnother } from './hides-another'
import { isDark, outlineOf } from './judge-page'
import { typeOf } from './true-type'

const SMALL_SIDE = 900

/** Looks at a file by its content: its pages drawn anew, or why it is not let in. */
export const look = async (
  bytes: Uint8Array,
  announced: string,
): Promise<Picture | PictureFault> => {
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
