/** An answer of WeChat: its JSON, or that it was busy, or that none came in time. */
export type Answered =
  | {
      readonly kind: 'json'
      readonly json: Readonly<Record<string, unknown>>
      readonly code: number
    }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'silent' }

export interface Call {
  readonly base: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body?: unknown
}

const PATIENCE = 5_000

/** GET, or POST where there is a body. Judged by `errcode`, never by `errmsg`; the reply may come as text/plain. */
export const callWechat = async ({ base, path, query, body }: Call): Promise<Answered> => {
  const url = `${base}${path}?${new URLSearchParams(query).toString()}`
  try {
    const response = await fetch(url, { ...posting(body), signal: AbortSignal.timeout(PATIENCE) })
    // WeChat itself answers 200 whatever it says; anything else comes from before it.
    if (!response.ok) return { kind: 'busy' }
    const type = response.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    return type.startsWith('image/') ? { kind: 'picture', bytes, type } : asJson(bytes)
  } catch (cause) {
    return neverSent(cause) ? { kind: 'busy' } : { kind: 'silent' }
  }
}

/** A string body carries its length; a chunked one is answered 412. */
const posting = (body: unknown) =>
  body === undefined
    ? {}
    : {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }

const asJson = (bytes: Uint8Array): Answered => {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof json !== 'object' || json === null) return { kind: 'busy' }
  const fields: Readonly<Record<string, unknown>> = { ...json }
  const code = fields['errcode']
  return { kind: 'json', json: fields, code: typeof code === 'number' ? code : 0 }
}

/** The connection was refused: nothing reached WeChat. After that, nobody knows. */
const neverSent = (cause: unknown): boolean =>
  cause instanceof Error &&
  cause.cause instanceof Error &&
  'code' in cause.cause &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(cause.cause.code))
