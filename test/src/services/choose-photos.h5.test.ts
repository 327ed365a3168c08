import { choosePhotos } from '../../../src/services/choose-photos'

const file = (name: string, type: string, size = 100) => {
  const one = new File(['x'], name, { type })
  Object.defineProperty(one, 'size', { value: size })
  return one
}
/** The browser's chooser, in which somebody picks these; none: he gives up. */
const picking = (...files: readonly File[]) => {
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: files })
    this.dispatchEvent(new Event(files.length > 0 ? 'change' : 'cancel'))
  })
}
const drawn = { width: 0, height: 0 }
const draws = jest.fn()
/** What the canvas was as big as, each time a picture was redrawn. */
const redrawn: (readonly [number, number])[] = []

beforeEach(() => {
  redrawn.length = 0
  draws.mockReset().mockImplementation(async () => drawn)
  Object.assign(globalThis, { createImageBitmap: draws })
  URL.createObjectURL = () => 'blob:one'
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    done,
  ) {
    redrawn.push([this.width, this.height])
    done(new Blob(['small'], { type: 'image/jpeg' }))
  })
})
afterEach(() => jest.restoreAllMocks())

test('a large picture is brought down to 2000 px, upright as the camera noted it', async () => {
  Object.assign(drawn, { width: 3000, height: 4000 })
  picking(file('one.png', 'image/png'))
  expect(await choosePhotos(9)).toEqual([
    { path: 'blob:one', size: 5, type: 'image/jpeg', name: 'one.png' },
  ])
  expect(redrawn).toEqual([[1500, 2000]])
  expect(draws).toHaveBeenCalledWith(expect.any(File), { imageOrientation: 'from-image' })
})

test('a small and light picture goes as it is', async () => {
  Object.assign(drawn, { width: 1200, height: 900 })
  picking(file('one.png', 'image/png'))
  expect(await choosePhotos(9)).toEqual([
    { path: 'blob:one', size: 100, type: 'image/png', name: 'one.png' },
  ])
})

test('a small and heavy picture is only made lighter', async () => {
  Object.assign(drawn, { width: 1200, height: 900 })
  picking(file('one.png', 'image/png', 5_000_000))
  await choosePhotos(9)
  expect(redrawn).toEqual([[1200, 900]])
})

test('a PDF is not touched', async () => {
  picking(file('paper.pdf', 'application/pdf', 5_000_000))
  expect(await choosePhotos(9)).toEqual([
    { path: 'blob:one', size: 5_000_000, type: 'application/pdf', name: 'paper.pdf' },
  ])
  expect(draws).not.toHaveBeenCalled()
})

test.each(['that it can not draw', 'without the means to draw'])(
  'a browser %s sends the file as it is',
  async (what) => {
    if (what === 'that it can not draw') draws.mockRejectedValue(new Error('no picture'))
    else Object.assign(globalThis, { createImageBitmap: undefined })
    picking(file('one.jpg', 'image/jpeg', 3_000_000))
    expect(await choosePhotos(9)).toMatchObject([{ size: 3_000_000 }])
  },
)

test('who gave up choosing has chosen nothing, and no more are taken than asked for', async () => {
  picking()
  expect(await choosePhotos(9)).toEqual([])
  picking(file('1.pdf', 'application/pdf'), file('2.pdf', 'application/pdf'))
  expect(await choosePhotos(1)).toHaveLength(1)
})
