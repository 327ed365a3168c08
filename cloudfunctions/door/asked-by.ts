import type { Context } from 'hono'

/** What the platform says of a request; nothing here is read from the request itself. */
export interface Asked {
  /** Names this very request in every line that is logged of it. */
  readonly request: string
  /** The network address it came from; none where it came from this machine. */
  readonly address: string | undefined
}

declare module 'hono' {
  interface ContextVariableMap {
    asked: Asked
    /** Why it was refused, where it was. */
    refused?: string
  }
}

/** API Gateway's context, or the socket of a server of our own. */
interface Platform {
  readonly requestContext?: {
    readonly requestId?: string
    readonly http?: { readonly sourceIp?: string }
  }
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

const own = /^(::1|(::ffff:)?127\.)/

export const askedBy = (c: Context): Asked => {
  const { requestContext, incoming } = (c.env ?? {}) as Platform
  const address = requestContext?.http?.sourceIp ?? incoming?.socket?.remoteAddress
  return {
    request: requestContext?.requestId ?? crypto.randomUUID(),
    address: address !== undefined && own.test(address) ? undefined : address,
  }
}
