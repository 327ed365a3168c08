import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { describeApi } from '../../config/openapi/describe-api'
import { messages } from '../../contract/messages'
import { refusals } from '../../contract/refusals'

const api = describeApi('0.0.0')
const root = path.resolve(__dirname, '../..')

const postOf = (name: string) => {
  const described = api.paths[`/api/${name}`]
  if (!described) throw new Error(`${name} is not described`)
  return described.post
}

/** The estimate's example in the policy's catalogue. */
const told = {
  year: 2026,
  roles: ['enterprise'],
  items: {
    'madrid-trademark': [{ countries: 12, count: 2 }, { countries: 9 }],
    'ip-insurance': [{ premium: 3_000_000 }],
  },
  granted: [{ item: 'madrid-trademark', year: 2026, amount: 1_000_000 }],
}
const toldSchema = () => {
  const { schema } = postOf('estimate').requestBody.content['application/json']
  return z.fromJSONSchema(schema)
}

test('nothing is described but the messages', () => {
  expect(Object.keys(api.paths)).toEqual(messages.map(({ name }) => `/api/${name}`))
})

describe.each(messages.map((message) => [message.name, message] as const))(
  '%s',
  (name, message) => {
    const { responses, summary, tags, security } = postOf(name)

    test('says what it is about and who answers', () => {
      expect([summary, tags]).toEqual([message.about, [message.door]])
    })

    test('names each of its refusals under its status', () => {
      const answers: Record<string, { description: string }> = responses
      for (const code of message.refusals)
        expect(answers[refusals[code]]?.description).toContain(`\`${code}\``)
    })

    test('asks for a session unless anyone may send it', () => {
      const asked = message.sender === 'anyone' ? [] : [{ bearer: [] }, { cookie: [], csrf: [] }]
      expect(security).toEqual(asked)
    })
  },
)

test('the catalogue’s example is what an estimate is told', () => {
  expect(toldSchema().safeParse(told).error).toBeUndefined()
})

test.each([
  ['an unknown key', { ...told, county: 'any' }],
  ['an unknown role', { ...told, roles: ['wizard'] }],
  ['an unknown fact', { ...told, items: { 'ip-insurance': [{ prize: 1 }] } }],
  ['half a fen', { ...told, items: { 'ip-insurance': [{ premium: 0.5 }] } }],
])('%s is outside the schema of an estimate', (_, spoiled) => {
  expect(toldSchema().safeParse(spoiled).success).toBe(false)
})

test('the command writes the same document', async () => {
  const file = path.join(root, 'test-output/openapi.json')
  const command = path.join(root, 'config/write-openapi.mjs')
  await promisify(execFile)(process.execPath, [command, file])
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(written).toMatchObject({ openapi: '3.1.0', paths: JSON.parse(JSON.stringify(api.paths)) })
})
