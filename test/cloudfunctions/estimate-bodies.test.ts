import { connect, type AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Problem } from '../../contract/problem'
import { pathsOf, post } from './post-estimate'
import { openEmbeddedWorld, type World } from './world'

const MOST = 256 * 1024
const good = '{"year":2026,"roles":["park"],"items":{}}'

let world: World
let server: Server
let port: number
beforeAll(async () => {
  world = openEmbeddedWorld()
  server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  world.close()
})

const utf8 = (text: string) => new TextEncoder().encode(text)

const unreadable: readonly (readonly [what: string, body: BodyInit | undefined])[] = [
  ['nothing', undefined],
  ['an empty text', ''],
  ['spaces', '   '],
  ['half an object', '{"year":2026'],
  ['two objects', `${good}${good}`],
  ['a trailing comma', '{"year":2026,}'],
  ['NaN', '{"year":NaN,"roles":["park"],"items":{}}'],
  ['Infinity', '{"year":Infinity,"roles":["park"],"items":{}}'],
  ['a comment', `${good}// for 2026`],
  ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
  ['half a character', Uint8Array.of(0x22, 0xe4, 0xb8, 0x22)],
  ['a surrogate as bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['100 000 open brackets', '['.repeat(100_000)],
  ['a form', 'year=2026&roles=park'],
]

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a body that is no estimate', () => {
  test.each(unreadable)('%s is malformed', async (_what, body) => {
    const answer = await post(world, body)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(Problem.parse(await answer.json()).code).toBe('malformed')
  })

  test('lists in lists, 100 000 deep, are told their path', async () => {
    expect(await pathsOf(await post(world, nested(100_000)))).toEqual([''])
    const deep = `{"year":2026,"roles":["park"],"items":{"gi-product":${nested(100_000)}}}`
    expect(await pathsOf(await post(world, deep))).toEqual(['items.gi-product.0'])
  })

  test('objects in objects, 40 000 deep, are told their path', async () => {
    const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`
    expect(await pathsOf(await post(world, deep))).toEqual(['a', 'items', 'roles', 'year'])
  })

  test('the last of a key told twice counts, as JSON is read everywhere', async () => {
    const twice = '{"year":1,"roles":["park"],"items":{},"year":2026}'
    expect((await post(world, twice)).status).toBe(200)
    const other = '{"year":2026,"roles":["park"],"items":{},"year":1}'
    expect(await pathsOf(await post(world, other))).toEqual(['year'])
  })

  test('the content type does not matter, the body does', async () => {
    expect((await post(world, good, { 'Content-Type': 'text/plain' })).status).toBe(200)
    expect((await post(world, good, {})).status).toBe(200)
    expect((await post(world, utf8(good))).status).toBe(200)
  })
})

const padded = (bytes: number) => good + ' '.repeat(bytes - good.length)

/** A real request over the wire, cut to chunks as they are given; the answer's head and body. */
const overTheWire = async (head: readonly string[], chunks: readonly string[]): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  const told = ['POST /api/estimate HTTP/1.1', 'Host: zhihui.test', 'Connection: close', ...head]
  socket.on('error', () => undefined)
  socket.write(`${told.join('\r\n')}\r\n\r\n`)
  for (const chunk of chunks) socket.write(chunk)
  let answer = ''
  socket.on('data', (data: Buffer) => {
    answer += data.toString()
  })
  await once(socket, 'close')
  return answer
}

const chunked = (body: string): readonly string[] => {
  const pieces = body.match(/[\s\S]{1,16384}/g) ?? []
  return [...pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`), '0\r\n\r\n']
}

describe('the size of a body', () => {
  test('256 KiB are read, one byte more is not', async () => {
    expect((await post(world, padded(MOST))).status).toBe(200)
    const answer = await post(world, padded(MOST + 1))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ])
    expect(Problem.parse(await answer.json()).code).toBe('too-large')
  })

  test('over the wire, announced too large, it is 413', async () => {
    const body = padded(MOST + 1)
    const answer = await overTheWire([`Content-Length: ${body.length}`], [body])
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(answer).toContain('urn:zhihui:refusal:too-large')
  })

  test('over the wire in chunks, without a length, it is 413', async () => {
    const head = ['Transfer-Encoding: chunked']
    expect(await overTheWire(head, chunked(padded(MOST)))).toMatch(/^HTTP\/1.1 200 /)
    expect(await overTheWire(head, chunked(padded(MOST + 1)))).toMatch(/^HTTP\/1.1 413 /)
    expect(await overTheWire(head, chunked(padded(4 * MOST)))).toMatch(/^HTTP\/1.1 413 /)
  })
})

describe('another method or another place', () => {
  const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

  test.each(methods)('%s is 405 and says that POST is allowed', async (method) => {
    const answer = await world.app.request('/api/estimate', { method })
    const type = answer.headers.get('content-type')
    expect([answer.status, answer.headers.get('allow'), type]).toEqual([
      405,
      'POST',
      'application/problem+json; charset=utf-8',
    ])
  })

  const places = ['/api/estimates', '/api/', '/api/estimate/1', '/api/ESTIMATE', '/api/__proto__']

  test.each(places)('%s is a 404 problem', async (place) => {
    const answer = await world.app.request(place, { method: 'POST', body: good })
    expect(answer.status).toBe(404)
    expect(Problem.parse(await answer.json()).code).toBe('not-found')
  })
})
