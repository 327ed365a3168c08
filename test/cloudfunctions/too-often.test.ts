import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from '../../contract/messages'
import { KeepApplicant } from '../../contract/keep-applicant'
import { signInContact } from './people'
import { organisation } from './sample'
import { refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
  world.at('2026-06-01T04:00:01.000Z')
})
afterEach(() => world.close())

const suggestion = JSON.stringify({ kind: 'suggestion', words: '样例建议一件', reach: '' })

/** As it comes through the gateway from an address. */
const suggestFrom = async (sourceIp: string): Promise<number> => {
  const platform = { requestContext: { http: { sourceIp } } }
  const told = { method: 'POST', body: suggestion }
  return (await world.app.request('/api/send-suggestion', told, platform)).status
}
const HERE = '203.0.113.9'
const MOST = 30

const suggestUntilRefused = async () => {
  for (let at = 0; at < MOST; at += 1) expect(await suggestFrom(HERE)).toBe(200)
  expect(await suggestFrom(HERE)).toBe(429)
}

test('one address may send so many suggestions in ten minutes, and another its own', async () => {
  await suggestUntilRefused()
  expect(await suggestFrom('203.0.113.10')).toBe(200)
})

test('after ten minutes it may again', async () => {
  await suggestUntilRefused()
  world.pass(10 * MINUTE)
  expect(await suggestFrom(HERE)).toBe(200)
})

test('of many at once not one more is let through', async () => {
  const answers = await Promise.all(Array.from({ length: MOST + 20 }, () => suggestFrom(HERE)))
  expect(answers.filter((status) => status === 200)).toHaveLength(MOST)
  expect(answers.filter((status) => status === 429)).toHaveLength(20)
})

test('this machine itself is no stranger', async () => {
  for (let at = 0; at < MOST + 5; at += 1) expect(await suggestFrom('127.0.0.1')).toBe(200)
})

test('an address stands nowhere in the clear', async () => {
  await suggestUntilRefused()
  const dir = join(world.dir, 'table')
  const files = readdirSync(dir).map((file) => readFileSync(join(dir, file)).toString('latin1'))
  expect(files.join('')).toContain('asked#send-suggestion#')
  expect(files.join('')).not.toContain(HERE)
  expect(world.lines.join('')).not.toContain(HERE)
})

test('one person may ask so often, whatever address he comes from', async () => {
  const contact = await signInContact(world)
  const most = KeepApplicant.most ?? 0
  const profile = organisation(1)
  const codes: unknown[] = []
  for (let at = 0; at < most; at += 1)
    codes.push(await refusalOf(world, KeepApplicant, { profile }, contact))
  expect(codes.at(-1)).toBe('too-often')
  const other = await signInContact(world)
  expect(await refusalOf(world, KeepApplicant, { profile }, other)).not.toBe('too-often')
})

test('whatever a stranger may have written into the table is counted', () => {
  const writing = ['sign-in', 'start-web-sign-in', 'send-suggestion']
  const uncounted = messages.filter(({ name, most }) => writing.includes(name) && !most)
  expect(uncounted).toEqual([])
})
