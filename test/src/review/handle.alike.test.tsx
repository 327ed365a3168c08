import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  refusal,
  reply,
  toldTo,
} from '../office'
import { inDialog, openClaim, tap } from './open-claim'

const number = '2026-7K3M9QXA'
const self = { person: 'p', name: '样例审核员' }
const colleague = (person: string, name: string, post: object, absence?: object) => ({
  person,
  name,
  post,
  ...(absence ? { absence } : {}),
})
const away = { from: '2020-01-01', to: '2999-01-01', standIn: 'p' }

const answerAssign = (assignee: typeof self | undefined) =>
  answering({
    'assign-claim': () =>
      reply(inspectionOf(claimIn('submitted', { version: 5, ...(assignee ? { assignee } : {}) }))),
  })

beforeEach(openOffice)

test('a claim is taken up by one tap, once', async () => {
  await openClaim(claimIn('submitted'), county)
  answerAssign(self)
  expect(screen.getByText('还没有人领取')).toBeInTheDocument()
  await tap('领取')
  expect(await screen.findByText('您已领取')).toBeInTheDocument()
  expect(screen.getByText('已领取，由您办理')).toBeInTheDocument()
  expect(toldTo('assign-claim')).toEqual([{ claim: number, version: 4, to: 'p' }])
})

test('two taps take it up once', async () => {
  await openClaim(claimIn('submitted'), county)
  let go: () => void = () => undefined
  const held = new Promise<void>((done) => (go = done))
  answering({
    'assign-claim': async () => {
      await held
      return reply(inspectionOf(claimIn('submitted', { assignee: self })))
    },
  })
  await tap('领取')
  await tap('领取')
  go()
  await screen.findByText('您已领取')
  expect(toldTo('assign-claim')).toHaveLength(1)
})

test('it is laid back for anybody', async () => {
  await openClaim(claimIn('submitted', { assignee: self }), county)
  answerAssign(undefined)
  await tap('放回')
  await screen.findByText('还没有人领取')
  expect(toldTo('assign-claim')).toEqual([{ claim: number, version: 4, to: null }])
})

test('why it could not be taken up stands beside it', async () => {
  await openClaim(claimIn('submitted'), county)
  answering({ 'assign-claim': () => refusal('moved-on') })
  await tap('领取')
  expect(await screen.findByText('refused: moved-on')).toBeInTheDocument()
})

test('it is handed to a colleague, of whom the absent are marked', async () => {
  await openClaim(claimIn('submitted'), city)
  answering({
    'list-colleagues': () =>
      reply({
        colleagues: [
          colleague('p', '样例自己', city),
          colleague('q', '样例同事甲', city, away),
          colleague('r', '样例同事乙', county),
          colleague('s', '样例外县', { kind: 'county-reviewer', county: '灌云县' }),
        ],
      }),
  })
  answerAssign({ person: 'r', name: '样例同事乙' })
  await tap('转交同事')
  expect(await inDialog().findByText(/2020年1月1日至2999年1月1日不在岗/)).toBeInTheDocument()
  expect(inDialog().queryByText('样例自己')).not.toBeInTheDocument()
  expect(inDialog().queryByText('样例外县')).not.toBeInTheDocument()
  expect(inDialog().queryByRole('button', { name: '确认转交' })).not.toBeInTheDocument()
  await userEvent.click(inDialog().getByRole('radio', { name: /样例同事乙/ }))
  await tap('确认转交')
  expect(await screen.findByText('样例同事乙已领取')).toBeInTheDocument()
  expect(toldTo('assign-claim')).toEqual([{ claim: number, version: 4, to: 'r' }])
})

test('what a colleague has taken up is refused with its sentence', async () => {
  const assignee = { person: 'q', name: '样例同事' }
  await openClaim(claimIn('submitted', { assignee }), county)
  answering({ 'accept-claim': () => refusal('assigned-elsewhere') })
  expect(screen.getByText('样例同事已领取')).toBeInTheDocument()
  await tap('受理')
  await tap('确认受理')
  expect(await inDialog().findByText('refused: assigned-elsewhere')).toBeInTheDocument()
})
