import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import VerificationsPage from '../../../src/review/pages/verifications/index.h5'
import {
  answering,
  city,
  county,
  inspectionOf,
  claimIn,
  openOffice,
  refusal,
  reply,
  signInAs,
  toldTo,
} from '../office'
import { inDialog, tap } from './open-claim'

const { applicant } = inspectionOf(claimIn('submitted'))
const waiting = {
  applicant: 'a1',
  name: applicant.name,
  number: applicant.number,
  county: '海州区',
  contact: '林样例',
  at: '2026-06-01T04:00:00.000Z',
}
const shown = {
  applicant: { ...applicant, verification: { state: 'waiting' } },
  version: 3,
  phone: '13800006021',
  photo: {
    evidence: '00000000-0000-4000-8000-000000000001',
    document: 'business-licence',
    state: 'admitted',
    picture: '/large/1',
  },
  reading: { evidence: '00000000-0000-4000-8000-000000000001', state: 'read' },
  licence: {
    number: { verdict: 'agrees' },
    holder: { verdict: 'look', read: '样例海洋料技有限公司' },
  },
}

const open = async (post = county) => {
  answering({
    'list-verifications': () => reply({ waiting: [waiting] }),
    'show-verification': () => reply(shown),
  })
  await signInAs(post)
  render(<VerificationsPage />)
  const look = { name: `核对${applicant.name}的营业执照` }
  await userEvent.click(await screen.findByRole('button', look))
  await screen.findByText('登记的单位名称')
}

beforeEach(openOffice)

test('an operator reads whose the page is', async () => {
  await signInAs({ kind: 'operator' })
  render(<VerificationsPage />)
  expect(await screen.findByText('这里由审核岗办理')).toBeInTheDocument()
})

test('the licence stands beside what was registered, and whether it agrees', async () => {
  await open()
  expect(inDialog().getByRole('img', { name: '营业执照' })).toHaveAttribute('src', '/large/1')
  expect(inDialog().getByText(applicant.number)).toBeInTheDocument()
  expect(inDialog().getByText('一致')).toBeInTheDocument()
  expect(inDialog().getByText('请人工看')).toBeInTheDocument()
  expect(inDialog().getByText('执照上：样例海洋料技有限公司')).toBeInTheDocument()
  expect(inDialog().getByText('13800006021')).toBeInTheDocument()
})

test('confirmed as it was looked at, the organisation is off the list', async () => {
  await open(city)
  answering({
    'settle-verification': () => reply({}),
    'list-verifications': () => reply({ waiting: [] }),
  })
  await tap('核对一致，通过')
  expect(await screen.findByText(`${applicant.name}已核验`)).toBeInTheDocument()
  expect(toldTo('settle-verification')).toEqual([{ applicant: 'a1', version: 3 }])
  expect(await screen.findByText('没有等待核验的单位')).toBeInTheDocument()
})

test('refused only with a reason, which the contact is told', async () => {
  await open()
  answering({ 'settle-verification': () => reply({}) })
  await tap('不通过')
  expect(await inDialog().findByText('请填写原因')).toBeInTheDocument()
  expect(toldTo('settle-verification')).toEqual([])
  await userEvent.type(inDialog().getByLabelText(/不通过的原因/), '样例：名称不一致')
  await tap('不通过')
  expect(toldTo('settle-verification')).toEqual([
    { applicant: 'a1', version: 3, refusedFor: '样例：名称不一致' },
  ])
  expect(await screen.findByText(`${applicant.name}未通过，已告诉联系人`)).toBeInTheDocument()
})

test('what moved on meanwhile is said, and nothing is lost', async () => {
  await open()
  answering({ 'settle-verification': () => refusal('moved-on') })
  await tap('核对一致，通过')
  expect(await inDialog().findByText('refused: moved-on')).toBeInTheDocument()
})
