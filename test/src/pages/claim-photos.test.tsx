import Taro from '@tarojs/taro'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { button, draft, number, openDraft, photo } from './open-draft'

const tap = (name: string | RegExp) => userEvent.click(button(name))

const choosing = (...paths: readonly string[]) => {
  const tempFiles = paths.map((tempFilePath) => ({ tempFilePath }))
  jest.mocked(Taro.chooseMedia).mockResolvedValue({ tempFiles } as never)
}
/** The store's answer to an upload; nothing where it is out of reach. */
const storing = (statusCode: number | undefined) => {
  const task = () =>
    Object.assign(
      statusCode === undefined ? Promise.reject(new Error('no')) : Promise.resolve({ statusCode }),
      { progress: () => undefined },
    )
  jest.mocked(Taro.uploadFile).mockImplementation(task as never)
}

beforeEach(async () => {
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
})

const open = async (photos = [] as (typeof photo)[]) => {
  await openDraft(draft({ photos }))
  await tap('下一步')
  await screen.findByText(/第2步，共3步/)
}
const add = () => tap(/拍照或选择照片/)

test('a photo is brought down, sent straight to the store, and let in', async () => {
  await open()
  await add()
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(Taro.compressImage).toHaveBeenCalledWith(
    expect.objectContaining({ compressedWidth: 1500, compressedHeight: 2000 }),
  )
  const { document } = photo
  expect(toldTo('invite-photo')).toEqual([
    { claim: number, document, type: 'image/jpeg', size: 1000 },
  ])
  expect(toldTo('admit-photo')).toEqual([{ claim: number, evidence: photo.evidence }])
})

test('several are sent one after another', async () => {
  choosing('/one.jpg', '/two.jpg')
  let which = 0
  answering({
    'admit-photo': () => reply({ ...photo, evidence: `${photo.evidence}${(which += 1)}` }),
  })
  await open()
  await add()
  expect(await screen.findByText('2张')).toBeInTheDocument()
})

test('who gave up choosing has done nothing', async () => {
  jest.mocked(Taro.chooseMedia).mockRejectedValue(new Error('cancel'))
  await open()
  await add()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(toldTo('invite-photo')).toEqual([])
})

test.each([
  ['the store is out of reach', () => storing(undefined)],
  ['the store does not take it', () => storing(403)],
  ['there is no network', () => answering({ 'invite-photo': () => undefined })],
])('when %s it is told, and the same photo can be sent again', async (_what, go) => {
  await open()
  go()
  await add()
  expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  storing(204)
  answering({
    'invite-photo': () => reply({ evidence: photo.evidence, url: '/store', fields: { key: 'k' } }),
  })
  await userEvent.click(screen.getByText('重新上传'))
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a photo that is not let in is told in its sentence, and only taken off', async () => {
  answering({ 'admit-photo': () => refusal('not-a-picture') })
  await open()
  await add()
  expect(await screen.findByRole('alert')).toHaveTextContent('refused: not-a-picture')
  expect(screen.queryByText('重新上传')).toBeNull()
  await userEvent.click(screen.getByText('删除'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a picture that the phone can not bring down is sent as it is', async () => {
  jest.mocked(Taro.getImageInfo).mockRejectedValue(new Error('no picture'))
  await open()
  await add()
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(Taro.uploadFile).toHaveBeenCalledWith(expect.objectContaining({ filePath: '/one.jpg' }))
})

test.each([
  ['larger than the store takes', 12_000_000, '图片尺寸过大'],
  ['without anything in it', 0, '图片已损坏'],
])('a file %s is told before it is sent', async (_what, size, said) => {
  const manager = {
    getFileInfo: ({ success }: never) => (success as (info: object) => void)({ size }),
  }
  const files = jest.spyOn(Taro, 'getFileSystemManager').mockReturnValue(manager as never)
  await open()
  await add()
  expect(await screen.findByRole('alert')).toHaveTextContent(said)
  expect(Taro.uploadFile).not.toHaveBeenCalled()
  files.mockRestore()
})

test('a photo is taken off', async () => {
  await open([photo])
  await tap(/^删除：/)
  expect(screen.queryByText('1张')).toBeNull()
  expect(toldTo('drop-photo')).toEqual([{ claim: number, evidence: photo.evidence }])
})

test('a photo that could not be taken off stays, and it is told', async () => {
  answering({ 'drop-photo': () => undefined })
  await open([photo])
  await tap(/^删除：/)
  expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  expect(screen.getByText('1张')).toBeInTheDocument()
})
