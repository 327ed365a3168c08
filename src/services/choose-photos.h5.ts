import { LONG_SIDE, type ChosenPhoto } from './photos.types'

/** From the browser's file chooser, brought down to 2000 px; none where the person gave up. */
export const choosePhotos = async (most: number): Promise<readonly ChosenPhoto[]> => {
  const files = await pick()
  return Promise.all(files.slice(0, most).map(bringDown))
}

const pick = (): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png'
    input.multiple = true
    input.hidden = true
    document.body.append(input)
    const done = (files: readonly File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })

const announced = ({ type }: Blob): ChosenPhoto['type'] =>
  type === 'image/png' ? 'image/png' : 'image/jpeg'

const asChosen = (blob: Blob): ChosenPhoto => ({
  path: URL.createObjectURL(blob),
  size: blob.size,
  type: announced(blob),
})

/** What the browser can't draw goes as it is: the server says what is wrong with it. */
const bringDown = async (file: File): Promise<ChosenPhoto> => {
  const drawn = await createImageBitmap(file).catch(() => undefined)
  const scale = drawn ? LONG_SIDE / Math.max(drawn.width, drawn.height) : 1
  if (!drawn || (scale >= 1 && file.size < 2_000_000)) return asChosen(file)
  return asChosen((await redraw(drawn, Math.min(1, scale))) ?? file)
}

const redraw = (drawn: ImageBitmap, scale: number): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawn.width * scale)
  canvas.height = Math.round(drawn.height * scale)
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
}
