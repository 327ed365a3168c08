import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { codeOf, Trouble } from './trouble'

export interface Listening {
  /** Lets what is under way end for three seconds, then closes. */
  close(): Promise<void>
}

type Fetch = (request: Request) => Response | Promise<Response>

const PATIENCE_MS = 3_000

/**
 * Listens on an address, or without one on both of this machine's own (a browser may take
 * `localhost` for either). Throws a Trouble where the port cannot be had.
 */
export const listen = async (fetch: Fetch, port: number, address?: string): Promise<Listening> => {
  const servers: Server[] = []
  for (const host of address ? [address] : ['127.0.0.1', '::1']) {
    const server = await open(fetch, port, host)
    if (server) servers.push(server)
  }
  return {
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

const open = async (fetch: Fetch, port: number, host: string): Promise<Server | undefined> => {
  // Without the adapter's own http2 option this is a plain HTTP server.
  const server = createAdaptorServer({ fetch }) as Server
  server.listen(port, host)
  try {
    await once(server, 'listening')
    return server
  } catch (cause) {
    const code = codeOf(cause)
    const noIpv6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)
    if (host === '::1' && noIpv6) return undefined
    throw troubleOf(code, port, host) ?? cause
  }
}

const troubleOf = (code: string, port: number, host: string): Trouble | undefined => {
  if (code === 'EADDRINUSE')
    return new Trouble(`port ${port} is taken: set PORT=${port + 1} or any other free port`)
  if (code === 'EACCES')
    return new Trouble(`port ${port} may not be used by you: set PORT=3000 or any above 1023`)
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return new Trouble(`LISTEN=${host} is no address of this machine: unset it, or set 0.0.0.0`)
  return undefined
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(cutOff)
      resolve()
    })
    server.closeIdleConnections()
  })
