import { resize, type Bitmap } from './bitmap'
import { takeBlobs } from './blobs'
import { bendBox } from './bend-box'
import { boxAround, hullOf, pointOf, unclip, type Box } from './boxes'
import type { Grid, Network } from './networks'

/** As the network was trained: blue first, and ImageNet's mean and deviation in that order. */
const MEAN = [0.485, 0.456, 0.406] as const
const DEVIATION = [0.229, 0.224, 0.225] as const

/** A cell is text from here on; a box, where its cells are so on the mean. */
const CELL = 0.3
const BOX = 0.5
const UNCLIP = 1.6
const LEAST_CELLS = 12
const LEAST_HEIGHT = 3
/** A dense page has some two hundred lines; what has more is a pattern, and each takes time to read. */
const MOST_BOXES = 400
/** A small photo is enlarged so far at the most. */
const MOST_ENLARGED = 1.5

const toMultiple = (side: number): number => Math.max(32, Math.round(side / 32) * 32)

const gridOf = ({ pixels, width, height }: Bitmap): Grid => {
  const cells = width * height
  const values = new Float32Array(3 * cells)
  for (let channel = 0; channel < 3; channel += 1) {
    const [mean, deviation] = [MEAN[channel] ?? 0, DEVIATION[channel] ?? 1]
    const scale = 1 / (255 * deviation)
    const shift = mean / deviation
    for (let cell = 0; cell < cells; cell += 1)
      values[channel * cells + cell] = (pixels[cell * 3 + 2 - channel] ?? 0) * scale - shift
  }
  return { values, shape: [1, 3, height, width] }
}

/** The mean over a lattice of the box's own, as long as it is wide. */
const scoreOf = (box: Box, { values, shape }: Grid): number => {
  const [height = 0, width = 0] = shape.slice(-2)
  const [columns, rows] = [Math.ceil(box.halfWidth) + 1, Math.ceil(box.halfHeight) + 1]
  let sum = 0
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const { x, y } = pointOf(
        box,
        ((column + 0.5) / columns) * 2 - 1,
        ((row + 0.5) / rows) * 2 - 1,
      )
      const [right, down] = [Math.round(x), Math.round(y)]
      if (right >= 0 && right < width && down >= 0 && down < height)
        sum += values[down * width + right] ?? 0
    }
  return sum / (rows * columns)
}

const boxesOf = (found: Grid): readonly Box[] => {
  const [height = 0, width = 0] = found.shape.slice(-2)
  const cells = Uint8Array.from(found.values, (value) => (value > CELL ? 1 : 0))
  return takeBlobs({ cells, width, height }, LEAST_CELLS).flatMap((blob) => {
    const around = boxAround(hullOf(blob.edge))
    if (Math.min(around.halfWidth, around.halfHeight) * 2 < LEAST_HEIGHT) return []
    const box = bendBox(blob, around)
    return scoreOf(box, found) >= BOX ? [unclip(box, UNCLIP)] : []
  })
}

const largest = (boxes: readonly Box[]): readonly Box[] =>
  boxes.length <= MOST_BOXES
    ? boxes
    : [...boxes]
        .sort((a, b) => b.halfWidth * b.halfHeight - a.halfWidth * a.halfHeight)
        .slice(0, MOST_BOXES)

/** Where text stands, in the bitmap's own pixels. The network sees it with a long side of `side`. */
export const findBoxes = async (
  network: Network,
  bitmap: Bitmap,
  side: number,
): Promise<readonly Box[]> => {
  const scale = Math.min(MOST_ENLARGED, side / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [toMultiple(bitmap.width * scale), toMultiple(bitmap.height * scale)]
  const small = await resize(bitmap, width, height)
  const boxes = largest(boxesOf(await network.run(gridOf(small))))
  const enlarge = (bitmap.width / width + bitmap.height / height) / 2
  return boxes.map((box) => ({
    ...box,
    middle: {
      x: ((box.middle.x + 0.5) * bitmap.width) / width,
      y: ((box.middle.y + 0.5) * bitmap.height) / height,
    },
    halfWidth: (box.halfWidth + 0.5) * enlarge,
    halfHeight: (box.halfHeight + 0.5) * enlarge,
    bend: box.bend * enlarge,
  }))
}
