import * as z from 'zod/mini'
import { SignJWT } from 'jose'
import { unkeepableIn } from '../../../cloudfunctions/door/list-unkeepable'
import type { Message } from '../../../contract/message'
import type { Cast, Who } from './cast'
import { goodTold } from './good-told'
import type { Random } from './random'
import { spoil, spoilBody } from './spoil'

/** One request, and whether anything is wrong with it: luck may leave it good. */
export interface Asked {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
  readonly bad: boolean
  /** Asked by somebody who may: never to be answered that he may not. */
  readonly mayAsk: boolean
}

/** Tokens that nobody was given. */
export const forgeTokens = async (): Promise<readonly [string, ...string[]]> => {
  const sign = (key: Uint8Array, ends: number) =>
    new SignJWT({ turn: 1 })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(crypto.randomUUID())
      .setExpirationTime(ends)
      .sign(key)
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
  const unsigned = `${part({ alg: 'none' })}.${part({ sub: 'x', turn: 1, exp: 4e9 })}.`
  return [
    await sign(crypto.getRandomValues(new Uint8Array(32)), 4e9),
    await sign(new Uint8Array(32), 1),
    ...[unsigned, 'x', '..', 'a.b.c', 'null', 'e30.e30.e30', 'x'.repeat(5_000)],
  ]
}

const types = [
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'x',
] as const
const names = ['short', '!', 'x'.repeat(65), '../../etc/passwd', "'; DROP TABLE rows; --"] as const

const MOST_BYTES = 256 * 1024
/** So many good ones of each message are spoilt again and again. */
const POOL = 100

/** As the door reads it: luck may leave a body good. */
const isGood = ({ told }: Message, body: string | Uint8Array): boolean => {
  const bytes = Buffer.from(body)
  if (bytes.length > MOST_BYTES) return false
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const read = z.safeParse(told, json)
    return read.success && unkeepableIn(read.data).length === 0
  } catch {
    return false
  }
}

export const openAsker = (cast: Cast, forged: readonly [string, ...string[]], random: Random) => {
  const everybody = Object.keys(cast.by) as [Who, ...Who[]]

  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
  /** Nobody, somebody else, or a token that was forged; as a cookie, without the header of our pages. */
  const wrongly = (): Readonly<Record<string, string>> =>
    random.pick<Readonly<Record<string, string>>>([
      {},
      bearer(random.pick(forged)),
      bearer(random.pick(forged)),
      { Cookie: `zhihui-session=${random.pick(forged)}`, 'X-Zhihui': '1' },
      { Cookie: `zhihui-session=${cast.by[random.pick(everybody)]}`, 'X-Zhihui': '' },
      { Authorization: random.pick(['Basic eA==', 'Bearer', 'Bearer  x y', 'bearer x']) },
    ])
  const usual = { 'Content-Type': 'application/json', 'X-Zhihui': '1' }
  const rightly = ({ sender }: Message) =>
    sender === 'anyone' ? usual : { ...usual, ...bearer(cast.by[sender]) }

  const good = (message: Message): unknown => {
    for (let tries = 0; tries < 50; tries += 1) {
      const told = goodTold(message.told, cast.names, random)
      if (z.safeParse(message.told, told).success) return told
    }
    throw new Error(`nothing good to say under ${message.name}`)
  }
  const pools = new Map<string, readonly unknown[]>()
  const someOf = (message: Message): unknown => {
    const pool = pools.get(message.name) ?? Array.from({ length: POOL }, () => good(message))
    pools.set(message.name, pool)
    return pool[random.below(POOL)]
  }

  return (message: Message): Asked => {
    const told = someOf(message)
    const kind = random.below(20)
    const ask = { method: 'POST', headers: rightly(message), mayAsk: true, bad: true }
    const text = JSON.stringify(told)
    if (kind === 3 && message.sender !== 'anyone')
      return { ...ask, headers: { ...usual, ...wrongly() }, mayAsk: false, body: text }
    if (kind === 4) {
      const method = random.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      return { ...ask, method, body: method === 'GET' ? undefined : '{}' }
    }
    if (kind === 5) {
      const headers = { ...ask.headers, 'Idempotency-Key': random.pick(names) }
      return { ...ask, headers, body: text }
    }
    const body = kind < 3 ? spoilBody(text, random) : (JSON.stringify(spoil(told, random)) ?? '')
    const type = random.chance(0.05) ? { 'Content-Type': random.pick(types) } : {}
    return { ...ask, headers: { ...ask.headers, ...type }, body, bad: !isGood(message, body) }
  }
}
