import { createHash } from 'node:crypto'
import type { Picture, PictureFault } from '../../ports/pictures'
import { drawPdf } from './draw-pdf'
import { drawPhoto } from './draw-photo'
import { hidesAnother } from './hides-another'
import { judgePage } from './judge-page'
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
  const drawn = await (type === 'application/pdf' ? drawPdf(bytes) : drawPhoto(bytes))
  if (typeof drawn === 'string') return drawn
  const [{ page, small }, ...others] = drawn
  return {
    pages: [page, ...others.map((other) => other.page)],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    small: Math.max(page.width, page.height) < SMALL_SIDE,
    ...(await judgePage(small)),
  }
}
