import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import type { ApplicantView } from '../../../contract/shapes/applicant'
import LicencePage from '../../../src/pages/licence'
import { meetPerson } from '../../../src/services/me'
import { answering, refusal, reply, toldTo } from '../office'
import { openStore, storing, tap } from './choose'
import { company, me } from './sample-applicants'

const evidence = '00000000-0000-4000-8000-000000000009'
const found = (verification?: ApplicantView['verification']): ApplicantView => ({
  ...company,
  ...(verification ? { verification } : {}),
})
const open = async (verification?: ApplicantView['verification']) => {
  answering({ 'who-am-i': () => reply({ ...me, applicants: [found(verification)] }) })
  await meetPerson()
  render(<LicencePage />)
}

beforeEach(() => {
  openStore()
  answering({
    'invite-licence': () => reply({ evidence, url: '/store', fields: { key: 'k' } }),
    'admit-licence': () => reply(found({ state: 'waiting' })),
  })
})

test('a licence is sent straight to the store and let in, and then waits', async () => {
  await open({ state: 'missing' })
  expect(screen.getByText('未上传')).toBeInTheDocument()
  answering({ 'who-am-i': () => reply({ ...me, applicants: [found({ state: 'waiting' })] }) })
  await tap('上传营业执照')
  expect(await screen.findByText('等待核验')).toBeInTheDocument()
  expect(toldTo('invite-licence')).toEqual([{ type: 'image/jpeg', size: 1000 }])
  expect(toldTo('admit-licence')).toEqual([{ evidence }])
})

test('why it was refused is said, and another may be given', async () => {
  await open({ state: 'refused', why: '样例：看不清' })
  expect(screen.getByText('原因：样例：看不清')).toBeInTheDocument()
  await tap('重新上传')
  expect(toldTo('admit-licence')).toEqual([{ evidence }])
})

test.each([
  ['the store is out of reach', () => storing(undefined), '网络连接不上'],
  [
    'it is no picture',
    () => answering({ 'admit-licence': () => refusal('not-a-picture') }),
    'refused: not-a-picture',
  ],
])('when %s it is told', async (_what, go, words) => {
  await open({ state: 'missing' })
  go()
  await tap('上传营业执照')
  expect(await screen.findByText(new RegExp(words))).toBeInTheDocument()
  expect(screen.getByText('未上传')).toBeInTheDocument()
})

test('one that is verified is asked for nothing, nor is a person', async () => {
  await open({ state: 'confirmed' })
  expect(screen.getByText('已核验')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /上传/ })).toBeNull()
})

test('where nothing is to be verified, that is said', async () => {
  await open()
  expect(screen.getByText('不需要核验')).toBeInTheDocument()
  expect(Taro.chooseMedia).not.toHaveBeenCalled()
})
