import Taro from '@tarojs/taro'
import { LONG_SIDE, type ChosenPhoto } from './photos.types'

/** From camera or album, as JPEG of at most 2000 px; none where the person gave up. */
export const choosePhotos = async (most: number): Promise<readonly ChosenPhoto[]> => {
  const chosen = await Taro.chooseMedia({
    count: Math.min(most, 9),
    mediaType: ['image'],
    sourceType: ['camera', 'album'],
  }).catch(() => ({ tempFiles: [] }))
  return Promise.all(chosen.tempFiles.map(({ tempFilePath }) => bringDown(tempFilePath)))
}

/** What the phone can't bring down goes as it is: the server says what is wrong with it. */
const bringDown = async (path: string): Promise<ChosenPhoto> => {
  const small = await shrink(path).catch(() => path)
  return { path: small, size: await sizeOf(small), type: 'image/jpeg' }
}

const shrink = async (path: string): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, LONG_SIDE / Math.max(width, height))
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: 85,
    compressedWidth: Math.round(width * scale),
    compressedHeight: Math.round(height * scale),
  })
  return tempFilePath
}

const sizeOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: reject,
    })
  })
