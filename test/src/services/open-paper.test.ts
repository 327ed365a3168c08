import Taro from '@tarojs/taro'
import { openPaper } from '../../../src/services/open-paper'
import { answering, openOffice, refusal, reply, toldTo } from '../office'

const claim = '2026-7K3M9QXA'
const downloadFile = jest.fn()
const openDocument = jest.fn()

beforeEach(() => {
  openOffice()
  Object.assign(Taro, { downloadFile, openDocument })
  downloadFile.mockReset().mockResolvedValue({ statusCode: 200, tempFilePath: 'temp/paper' })
  openDocument.mockReset().mockResolvedValue({ errMsg: 'ok' })
  answering({ 'print-claim': () => reply({ link: 'https://store.sample/x', name: '申报表.pdf' }) })
})

test('a paper is fetched and opened, with the menu to pass it on', async () => {
  expect(await openPaper(claim, 'letter')).toBeUndefined()
  expect(toldTo('print-claim')).toEqual([{ claim, paper: 'letter' }])
  expect(downloadFile).toHaveBeenCalledWith({ url: 'https://store.sample/x' })
  expect(openDocument).toHaveBeenCalledWith({
    filePath: 'temp/paper',
    fileType: 'pdf',
    showMenu: true,
  })
})

test('a paper that there is not is told in the words of the refusal', async () => {
  answering({ 'print-claim': () => refusal('no-letter') })
  expect(await openPaper(claim, 'letter')).toBe('refused: no-letter')
  expect(downloadFile).not.toHaveBeenCalled()
})

test.each([
  ['that the store refuses', () => Promise.resolve({ statusCode: 403, tempFilePath: 'x' })],
  ['that does not come', () => Promise.reject(new Error('offline'))],
])('a file %s is told, and nothing is opened', async (_what, fetched) => {
  downloadFile.mockImplementation(fetched)
  expect(await openPaper(claim, 'form')).toMatch(/没有下载成功/)
  expect(openDocument).not.toHaveBeenCalled()
})

test('a file that the phone can not open is told', async () => {
  openDocument.mockRejectedValue(new Error('no viewer'))
  expect(await openPaper(claim, 'form')).toMatch(/没有打开/)
})
