import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { createWorker } from 'tesseract.js'
import type { PhotoText, TextLine } from '../../../cloudfunctions/ports/reader'

const { resolve } = createRequire(join(process.cwd(), 'package.json'))
const weights = join(dirname(resolve('@tesseract.js-data/chi_sim/package.json')), '4.0.0')

interface Line {
  readonly text: string
  readonly confidence: number
  readonly bbox: {
    readonly x0: number
    readonly y0: number
    readonly x1: number
    readonly y1: number
  }
}

const lineOf = ({ text, confidence, bbox }: Line, width: number, height: number): TextLine => {
  const printed = text.trim()
  const [left, right] = [bbox.x0 / width, bbox.x1 / width]
  const [top, bottom] = [bbox.y0 / height, bbox.y1 / height]
  const size = [...printed].length
  return {
    text: printed,
    confidence: confidence / 100,
    corners: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    at: Array.from({ length: size }, (_, at) => (at + 0.5) / size),
  }
}

/** tesseract.js with its Chinese weights from npm, as a reader like ours. */
export const openTesseract = async () => {
  const worker = await createWorker('chi_sim', 1, { langPath: weights, cacheMethod: 'none' })
  const read = async (photo: Uint8Array): Promise<PhotoText> => {
    const { width, height } = await sharp(photo).metadata()
    const { data } = await worker.recognize(Buffer.from(photo), {}, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.lines),
    )
    return {
      engine: 'wasm',
      model: 'tesseract',
      lines: lines.map((line) => lineOf(line, width, height)),
      codes: [],
    }
  }
  return { read, close: () => worker.terminate() }
}
