import { PutObjectCommand } from '@aws-sdk/client-s3'
import { Hono } from 'hono'
import type { S3Local } from '../../s3-local'
import { signPolicy } from '../adapters/sigv4'

type Fields = Readonly<Record<string, string>>
type List = readonly (string | number)[]
type Condition = Fields | List

/** A policy names every field but these. */
const unnamed = ['Policy', 'X-Amz-Signature']

const policyIn = (fields: Fields) =>
  JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString()) as {
    readonly expiration: string
    readonly conditions: readonly Condition[]
  }

const isSigned = (fields: Fields, secret: string): boolean => {
  const [, date = '', region = '', service = ''] = (fields['X-Amz-Credential'] ?? '').split('/')
  const signature = signPolicy(fields['Policy'] ?? '', { secret, date, region, service })
  return signature === fields['X-Amz-Signature']
}

const isList = (condition: Condition): condition is List => Array.isArray(condition)

/** What a condition names, and whether that is so of a form with a file of so many bytes. */
const judge = (condition: Condition, fields: Fields, size: number): [string, boolean] => {
  if (!isList(condition)) {
    const [[name, value] = ['', '']] = Object.entries(condition)
    return [name, fields[name] === value]
  }
  const [kind, first, second] = condition
  if (kind === 'content-length-range') return ['', size >= Number(first) && size <= Number(second)]
  const name = String(first).slice(1)
  return [name, kind === 'eq' && fields[name] === second]
}

const isAllowed = (fields: Fields, size: number, { secret, bucket }: S3Local): boolean => {
  if (!isSigned(fields, secret)) return false
  const { expiration, conditions } = policyIn(fields)
  const judged = conditions.map((one) => judge(one, { ...fields, bucket }, size))
  const named = new Set([...unnamed, ...judged.map(([name]) => name)])
  const fresh = Date.parse(expiration) > Date.now()
  return (
    fresh &&
    judged.every(([, holds]) => holds) &&
    Object.keys(fields).every((name) => named.has(name))
  )
}

/**
 * Before s3rver, which believes any form: takes one as S3's text says (“POST Policy”, “Authenticating
 * requests: browser-based uploads using POST”), judged with nothing of the SDK. Links go through to it.
 */
export const openS3Door = (s3: S3Local): Hono => {
  const { client, bucket } = s3
  const door = new Hono()
  door.post(`/${bucket}`, async (c) => {
    const { file, ...told } = Object.fromEntries(await c.req.formData())
    const fields = told as Fields
    if (!(file instanceof File) || !isAllowed(fields, file.size, s3)) return c.text('denied', 403)
    const Body = new Uint8Array(await file.arrayBuffer())
    const { key: Key = '', 'Content-Type': ContentType } = fields
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType }))
    return c.body(null, 204)
  })
  door.get(`/${bucket}/*`, (c) => fetch(c.req.url))
  return door
}
