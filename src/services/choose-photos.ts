import Taro from '@tarojs/taro'
import { LIGHT, LONG_SIDE, type Choose, type ChosenPhoto } from './photos.types'

/** From camera or album, brought down to 2000 px; none where the person gave up. */
export const choosePhotos: Choose = async (most) => {
  const chosen = await Taro.chooseMedia({
    count: Math.min(most, 9),
    mediaType: ['image'],
    sourceType: ['camera', 'album'],
  }).catch(() => ({ tempFiles: [] }))
  return Promise.all(chosen.tempFiles.map(({ tempFilePath }) => bringDown(tempFilePath)))
}

/** From files that were sent to this person in a conversation: the way to a PDF in WeChat. */
export const chooseFiles: Choose | undefined = async (most) => {
  const chosen = await Taro.chooseMessageFile({
    count: Math.min(most, 9),
    type: 'file',
    extension: ['pdf', 'jpg', 'jpeg', 'png'],
  }).catch(() => ({ tempFiles: [] }))
  return Promise.all(
    chosen.tempFiles.map(async ({ path, size, name }) =>
      /\.pdf$/i.test(name)
        ? ({ path, size, name, type: 'application/pdf' } as const)
        : { ...(await bringDown(path)), name },
    ),
  )
}

/** What the phone can't bring down goes as it is: the server says what is wrong with it. */
const bringDown = async (path: string): Promise<ChosenPhoto> => {
  const small = await shrink(path).catch(() => path)
  return { path: small, size: await sizeOf(small), type: await typeOf(small) }
}

/** A picture that lies on its side may or may not be set upright: one length alone can't distort it. */
const shrink = async (path: string): Promise<string> => {
  const { width, height, orientation } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, LONG_SIDE / Math.max(width, height))
  if (scale === 1 && (await sizeOf(path)) < LIGHT) return path
  const lying = /^(left|right)/.test(orientation)
  const upright = {
    compressedWidth: Math.round(width * scale),
    compressedHeight: Math.round(height * scale),
  }
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: 85,
    ...(lying ? { compressedWidth: upright.compressedHeight } : upright),
  })
  return tempFilePath
}

const typeOf = (src: string): Promise<ChosenPhoto['type']> =>
  Taro.getImageInfo({ src }).then(
    ({ type }) => (type === 'png' ? 'image/png' : 'image/jpeg'),
    () => 'image/jpeg',
  )

const sizeOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: reject,
    })
  })
