import type { Spot, TextLine } from '../../ports/reader'
import { decode, turn, type Bitmap } from './bitmap'
import { cornersOf, type Box } from './boxes'
import { findBoxes } from './find-boxes'
import type { Networks } from './networks'
import { orderBoxes } from './order-lines'
import { readLine } from './read-line'
import { liesOnSide, standsOnHead, turnOver, type Turned } from './stand-upright'

/** Long side of what the detector sees. */
const SIDE = 1280
/** What is less sure is a seal's edge or a pattern, not text. */
const LEAST_CONFIDENCE = 0.5

interface Page {
  readonly bitmap: Bitmap
  readonly boxes: readonly Box[]
  /** How far the photo was turned clockwise to stand its text upright. */
  readonly turned: Turned
}

/** The page with its lines from left to right, or from right to left. */
const layLevel = async ({ detector }: Networks, photo: Bitmap): Promise<Page> => {
  const boxes = await findBoxes(detector, photo, SIDE)
  if (!liesOnSide(boxes)) return { bitmap: photo, boxes, turned: 0 }
  const bitmap = await turn(photo, 90)
  return { bitmap, boxes: await findBoxes(detector, bitmap, SIDE), turned: 90 }
}

const findPage = async (networks: Networks, photo: Bitmap): Promise<Page> => {
  const { bitmap, boxes, turned } = await layLevel(networks, photo)
  const onHead = await standsOnHead(networks.turner, bitmap, boxes)
  if (!onHead) return { bitmap, boxes, turned }
  return { ...(await turnOver(bitmap, boxes)), turned: turned === 0 ? 180 : 270 }
}

/** Columns of characters under each other are not read: the recogniser knows lines only. */
const isLine = ({ halfWidth, halfHeight }: Box): boolean => halfHeight < 2.2 * halfWidth

/** From shares of the turned picture to shares of the photo. */
const turnBack: Readonly<Record<Turned, (x: number, y: number) => Spot>> = {
  0: (x, y) => [x, y],
  90: (x, y) => [y, 1 - x],
  180: (x, y) => [1 - x, 1 - y],
  270: (x, y) => [1 - y, x],
}

const round = (share: number): number => Math.round(share * 1e4) / 1e4

const placeOn = ({ bitmap, turned }: Page, box: Box): readonly Spot[] =>
  cornersOf(box).map(({ x, y }) => {
    const [across, down] = turnBack[turned](x / bitmap.width, y / bitmap.height)
    return [round(across), round(down)]
  })

/** Every line of text on a photo, from the top. */
export const readPage = async (
  networks: Networks,
  characters: readonly string[],
  photo: Uint8Array,
): Promise<readonly TextLine[]> => {
  const page = await findPage(networks, await decode(photo))
  const lines: TextLine[] = []
  for (const box of orderBoxes(page.boxes.filter(isLine))) {
    const { text, confidence, at } = await readLine(
      networks.recogniser,
      characters,
      page.bitmap,
      box,
    )
    if (confidence >= LEAST_CONFIDENCE && text.trim() !== '')
      lines.push({
        text,
        confidence: round(confidence),
        corners: placeOn(page, box),
        at: at.map(round),
      })
  }
  return lines
}
