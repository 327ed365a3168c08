import { findBoxes } from '../../../cloudfunctions/adapters/reading/find-boxes'

/** As the network marks a page of little squares, 20 cells apart, one of them three times as wide. */
const squares = async ({ shape }: { readonly shape: readonly number[] }) => {
  const [height = 0, width = 0] = shape.slice(-2)
  const values = Float32Array.from({ length: width * height }, (_, cell) => {
    const [x, y] = [cell % width, Math.floor(cell / width)]
    const wide = y >= height - 20 && x < 40
    return (x % 20 < 10 || wide) && y % 20 < 10 ? 1 : 0
  })
  return { values, shape: [1, 1, height, width] }
}

test('of a page that is all boxes, the four hundred largest are read', async () => {
  const bitmap = { pixels: new Uint8Array(640 * 640 * 3), width: 640, height: 640 }
  const network = { run: squares, close: async () => undefined }
  const boxes = await findBoxes(network, bitmap, 640)
  expect(boxes).toHaveLength(400)
  expect(Math.max(...boxes.map(({ halfWidth }) => halfWidth))).toBeGreaterThan(20)
})
