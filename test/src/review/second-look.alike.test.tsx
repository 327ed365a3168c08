import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  reply,
  rowOf,
  toldTo,
} from '../office'
import { inDialog, openClaim, tap } from './open-claim'

beforeEach(openOffice)

const done = (name: string) =>
  answering({ [name]: () => reply(inspectionOf(claimIn('approved', { version: 5 }))) })

test('what was ticked goes with the review, and what was not is said before', async () => {
  await openClaim(claimIn('accepted'), county)
  done('review-claim')
  await userEvent.click(screen.getByRole('checkbox', { name: /申报主体属于/ }))
  expect(screen.getByText('已勾1项，共6项')).toBeInTheDocument()
  await tap('初审通过')
  expect(inDialog().getByText(/还有5项没有勾选/)).toBeInTheDocument()
  await userEvent.click(inDialog().getByRole('button', { name: '确认初审通过' }))
  expect(toldTo('review-claim')).toEqual([{ claim: '2026-7K3M9QXA', version: 4, checked: ['who'] }])
})

test('a sampled decision says so, and is found right or taken back', async () => {
  await openClaim(claimIn('approved', { sample: 'drawn' }), city)
  done('recheck-claim')
  expect(screen.getByText(/随机抽中，须由另一人复核/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '撤销决定' })).toBeInTheDocument()
  await tap('复核通过')
  await userEvent.type(inDialog().getByLabelText(/复核意见/), '样例：属实')
  await userEvent.click(inDialog().getByRole('button', { name: '确认复核通过' }))
  expect(toldTo('recheck-claim')).toEqual([
    { claim: '2026-7K3M9QXA', version: 4, note: '样例：属实' },
  ])
})

test('a note is left for the other side, and never an empty one', async () => {
  await openClaim(claimIn('submitted'), county)
  done('note-claim')
  await tap('留言')
  await userEvent.click(inDialog().getByRole('button', { name: '留言' }))
  expect(inDialog().getByText('请写留言内容')).toBeInTheDocument()
  await userEvent.type(inDialog().getByLabelText(/留言内容/), '样例：请看编号')
  await userEvent.click(inDialog().getByRole('button', { name: '留言' }))
  expect(toldTo('note-claim')).toEqual([
    { claim: '2026-7K3M9QXA', version: 4, note: '样例：请看编号' },
  ])
})

test('what else the applicant has handed in stands beside', async () => {
  answering({ 'list-others': () => reply({ claims: [rowOf('2026-7K3M9QXB', 'paid')] }) })
  await openClaim(claimIn('submitted'), city)
  expect(await screen.findByText(/2026-7K3M9QXB/)).toBeInTheDocument()
})
