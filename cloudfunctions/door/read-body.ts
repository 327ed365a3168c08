import type { Context } from 'hono'
import { refuse, type Refused } from '../deed'

const MOST_BYTES = 256 * 1024

/** The JSON of a body of at most 256 KiB, read no further than that; an empty body is no JSON. */
export const readBody = async (c: Context): Promise<{ json: unknown } | Refused> => {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BYTES) return refuse('too-large')
  const bytes = await readUpTo(c.req.raw.body)
  if (!bytes) return refuse('too-large')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { json: JSON.parse(text) }
  } catch {
    return refuse('malformed')
  }
}

const readUpTo = async (
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value?.length ?? 0
    if (size > MOST_BYTES) {
      await reader.cancel()
      return undefined
    }
    if (value) chunks.push(value)
  }
  return Buffer.concat(chunks)
}
