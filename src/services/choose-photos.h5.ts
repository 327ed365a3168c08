import { LIGHT, LONG_SIDE, type Choose, type ChosenPhoto } from './photos.types'

/** From the browser's chooser, which offers camera, album and files; pictures brought down to 2000 px. */
export const choosePhotos: Choose = async (most) => {
  const files = await pick()
  return Promise.all(files.slice(0, most).map(bringDown))
}

/** The browser's one chooser offers files as well. */
export const chooseFiles: Choose | undefined = undefined

const pick = (): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,application/pdf'
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
  type === 'image/png' || type === 'application/pdf' ? type : 'image/jpeg'

const asChosen = (blob: Blob, name: string): ChosenPhoto => ({
  path: URL.createObjectURL(blob),
  size: blob.size,
  type: announced(blob),
  name,
})

/** What the browser can't draw goes as it is: the server says what is wrong with it. */
const bringDown = async (file: File): Promise<ChosenPhoto> => {
  const drawn = file.type === 'application/pdf' ? undefined : await draw(file)
  const scale = drawn ? LONG_SIDE / Math.max(drawn.width, drawn.height) : 1
  if (!drawn || (scale >= 1 && file.size < LIGHT)) return asChosen(file, file.name)
  return asChosen((await redraw(drawn, Math.min(1, scale))) ?? file, file.name)
}

/** Upright, as the camera noted it. */
const draw = async (file: File): Promise<ImageBitmap | undefined> => {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return undefined
  }
}

const redraw = (drawn: ImageBitmap, scale: number): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawn.width * scale)
  canvas.height = Math.round(drawn.height * scale)
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
}
