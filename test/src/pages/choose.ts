import Taro from '@tarojs/taro'
import userEvent from '@testing-library/user-event'
import { answering, openOffice, reply } from '../office'
import { button, draft, openPhotos, photo } from './open-draft'

export const tap = (name: string | RegExp) => userEvent.click(button(name))

export const choosing = (...paths: readonly string[]) => {
  const tempFiles = paths.map((tempFilePath) => ({ tempFilePath }))
  jest.mocked(Taro.chooseMedia).mockResolvedValue({ tempFiles } as never)
}
/** The store's answer to an upload; nothing where it is out of reach. */
export const storing = (statusCode: number | undefined) => {
  const task = () =>
    Object.assign(
      statusCode === undefined ? Promise.reject(new Error('no')) : Promise.resolve({ statusCode }),
      { progress: () => undefined },
    )
  jest.mocked(Taro.uploadFile).mockImplementation(task as never)
}

/** A phone that chooses one large photo, and an office that takes what is sent. */
export const openStore = () => {
  openOffice()
  choosing('/one.jpg')
  jest.mocked(Taro.getImageInfo).mockResolvedValue({ width: 3000, height: 4000 } as never)
  jest.mocked(Taro.compressImage).mockResolvedValue({ tempFilePath: '/small.jpg' } as never)
  storing(204)
  answering({
    'invite-photo': () => reply({ evidence: photo.evidence, url: '/store', fields: { key: 'k' } }),
    'admit-photo': () => reply(photo),
    'drop-photo': () => reply({}),
  })
}

export const open = async (photos = [] as (typeof photo)[]) => {
  await openPhotos(draft({ photos }))
}
export const add = () => tap(/^拍照或选择照片：国际注册证书/)
