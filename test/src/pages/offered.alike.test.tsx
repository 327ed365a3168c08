import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ClaimViewPage from '../../../src/pages/claim-view'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'

const claim = '2026-7K3M9QXA'
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

beforeEach(openOffice)

const open = async (offered: boolean) => {
  openedWith({ claim })
  answering({
    'open-claim': () => reply(claimIn('draft', { history: [], ...(offered ? { offered } : {}) })),
  })
  render(<ClaimViewPage />)
  await screen.findByText(`申报号 ${claim}`)
}

test('what was offered is handed in by two taps, the second beside what is promised', async () => {
  await open(true)
  expect(screen.getByText(/您符合条件，可获2万元/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '继续填写' })).not.toBeInTheDocument()
  await tap('确认申领')
  expect(dialog().getByText(/^我承诺/)).toBeInTheDocument()
  answering({ 'submit-claim': () => reply(claimIn('submitted', { offered: true })) })
  await tap('确认并提交')
  expect(await screen.findByText('已提交')).toBeInTheDocument()
  expect(toldTo('submit-claim')).toEqual([{ claim, version: 4, commitment: '2026-1' }])
  expect(screen.queryByRole('button', { name: '确认申领' })).not.toBeInTheDocument()
})

test('what keeps it from being handed in is said beside the button', async () => {
  await open(true)
  answering({ 'submit-claim': () => refusal('no-open-round') })
  await tap('确认申领')
  await tap('确认并提交')
  expect(await dialog().findByText('refused: no-open-round')).toBeInTheDocument()
})

test('a draft of one’s own is gone on with, not confirmed', async () => {
  await open(false)
  expect(screen.queryByRole('button', { name: '确认申领' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '继续填写' })).toBeInTheDocument()
})
