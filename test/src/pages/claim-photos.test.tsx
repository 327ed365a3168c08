import Taro from '@tarojs/taro'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, refusal, reply, toldTo } from '../office'
import { add, choosing, open, openStore, storing, tap } from './choose'
import { draft, number, openPhotos, photo } from './open-draft'

beforeEach(openStore)

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

test('several are sent', async () => {
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
  ['larger than the store takes', 12_000_000, '超过10 MB'],
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

test('a PDF from a conversation goes as it is', async () => {
  const tempFiles = [{ path: '/paper.pdf', size: 5000, name: '证书.PDF', type: 'file' }]
  jest.mocked(Taro.chooseMessageFile).mockResolvedValue({ tempFiles } as never)
  answering({ 'admit-photo': () => reply({ ...photo, more: [{}, {}] }) })
  await open()
  await tap(/^从微信聊天选择文件.*：国际注册证书/)
  expect(await screen.findByText('PDF，共3页')).toBeInTheDocument()
  const { document } = photo
  expect(toldTo('invite-photo')).toEqual([
    { claim: number, document, type: 'application/pdf', size: 5000 },
  ])
  expect(Taro.compressImage).not.toHaveBeenCalled()
})

test('a small picture goes as it is', async () => {
  jest
    .mocked(Taro.getImageInfo)
    .mockResolvedValue({ width: 1200, height: 900, type: 'png' } as never)
  await open()
  await add()
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(Taro.compressImage).not.toHaveBeenCalled()
  expect(toldTo('invite-photo')[0]).toMatchObject({ type: 'image/png' })
})

test('a picture on its side is not distorted', async () => {
  jest
    .mocked(Taro.getImageInfo)
    .mockResolvedValue({ width: 4000, height: 3000, orientation: 'right' } as never)
  await open()
  await add()
  const [told] = jest.mocked(Taro.compressImage).mock.calls[0] ?? []
  expect(told).toMatchObject({ compressedWidth: 1500 })
  expect(told).not.toHaveProperty('compressedHeight')
})

test('the licence may be added to any claim, and is never missing', async () => {
  await open([photo])
  expect(screen.getByText('选交')).toBeInTheDocument()
  await tap(/^拍照或选择照片：营业执照/)
  await waitFor(() =>
    expect(toldTo('invite-photo')[0]).toMatchObject({ document: 'business-licence' }),
  )
})

test('what the office asks for besides is a document like the others', async () => {
  await openPhotos(draft({ photos: [photo], documents: ['样例产地证明'] }))
  await tap('下一步')
  expect(await screen.findByRole('alert')).toHaveTextContent('请上传：样例产地证明')
  await tap(/^拍照或选择照片：样例产地证明/)
  await waitFor(() => expect(toldTo('invite-photo')[0]).toMatchObject({ document: '样例产地证明' }))
})

test('a photo of what is asked for no longer is still seen, and may be taken off', async () => {
  await openPhotos(
    draft({ photos: [photo, { ...photo, evidence: 'old', document: '样例旧材料' }] }),
  )
  await tap('删除：样例旧材料')
  expect(toldTo('drop-photo')).toEqual([{ claim: number, evidence: 'old' }])
})
