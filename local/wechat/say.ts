import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'

/** WeChat's own words for its errors, as its documentation lists them. */
const errors = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  41001: 'access_token missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  47001: 'data format error',
  47003: 'argument invalid!',
} as const
export type ErrorCode = keyof typeof errors

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

const newRid = (): string => {
  const hex = randomBytes(12).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 16), hex.slice(16)].join('-')
}

/** JSON text, sent as text/plain and with status 200 whatever it says, as WeChat does. */
export const sayText = (c: Context, json: string): Response => c.body(json, 200, plain)

export const sayFields = (c: Context, fields: object): Response =>
  sayText(c, JSON.stringify(fields))

export const sayError = (c: Context, errcode: ErrorCode, more = ''): Response =>
  sayFields(c, { errcode, errmsg: `${errors[errcode]}${more} rid: ${newRid()}` })
