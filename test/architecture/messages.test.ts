import path from 'node:path'
import { applicantDeeds } from '../../cloudfunctions/applicant/deeds'
import { printerDeeds } from '../../cloudfunctions/printer/deeds'
import { publicDeeds } from '../../cloudfunctions/public/deeds'
import { reviewDeeds } from '../../cloudfunctions/review/deeds'
import { messages } from '../../contract/messages'
import { listFiles } from './house/list-files'

const files = listFiles()

/** A deed is tied before it is asked: to know what it answers, no world is needed. */
const noWorld = new Proxy({}, { get: () => undefined }) as never
const doors = {
  public: publicDeeds,
  applicant: applicantDeeds,
  review: reviewDeeds,
  printer: printerDeeds(noWorld, noWorld),
}
const answered = Object.entries(doors).flatMap(([door, deeds]) =>
  deeds.map((tie) => ({ door, name: tie(noWorld).message.name })),
)
const inOrder = (names: readonly string[]) => [...names].sort()

test('every message is answered, by one deed of the function it is for', () => {
  const wanted = messages.map(({ name, door }) => `${door} ${name}`)
  const found = answered.map(({ name, door }) => `${door} ${name}`)
  expect(inOrder(found)).toEqual(inOrder(wanted))
})

test('no two messages have one name', () => {
  expect(new Set(messages.map(({ name }) => name)).size).toBe(messages.length)
})

test.each(messages.map(({ name }) => name))('%s is one word from contract to deed', (name) => {
  const named = files.filter((file) => path.basename(file) === `${name}.ts`)
  expect(named).toContain(`contract/${name}.ts`)
  expect(named.filter((file) => file.startsWith('cloudfunctions/'))).toHaveLength(1)
})

test('no message stands in contract and is missing from the list', () => {
  const lists = ['messages', 'settings-messages', 'refusals']
  const about = new Set(['facts', 'message', 'problem', ...lists])
  const standing = files
    .filter((file) => /^contract\/[^/]+\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => !about.has(name))
  expect(inOrder(standing)).toEqual(inOrder(messages.map(({ name }) => name)))
})
