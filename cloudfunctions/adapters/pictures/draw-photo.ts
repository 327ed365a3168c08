import sharp from 'sharp'
import type { PictureFault } from '../../ports/pictures'
import { drawPage, MOST_PIXELS, strict, type Drawn } from './sharp'
import { withMemoryFor } from './with-memory-for'

/** Read from the header alone, so that a bomb is told by its size before anything is unpacked. */
const countPixels = async (bytes: Uint8Array): Promise<number> => {
  const { width, height } = await sharp(bytes, { ...strict, limitInputPixels: false }).metadata()
  return width * height
}

/** A JPEG or PNG as its one page, or why not. */
export const drawPhoto = async (bytes: Uint8Array): Promise<readonly [Drawn] | PictureFault> => {
  try {
    const pixels = await countPixels(bytes)
    if (pixels > MOST_PIXELS) return 'too-many-pixels'
    return [await withMemoryFor(pixels, () => drawPage(bytes))]
  } catch {
    return 'damaged'
  }
}
