import type { Deed } from '../deed'
import type { Ports } from '../ports'
import { serve } from '../serve'

/** What WeChat's cloud says of a call (`getWXContext`): empty where no mini-program called. */
export interface WxContext {
  readonly OPENID?: string
  readonly APPID?: string
  readonly CLIENTIP?: string
}

/** What the phone hands to `callFunction` (`src/services/post-cloud.ts`). */
interface Called {
  readonly message?: unknown
  readonly told?: unknown
  readonly request?: unknown
}

/** What it gets back: as over HTTPS, the status and the JSON. */
interface Answered {
  readonly status: number
  readonly json: unknown
}

/**
 * A door as WeChat's cloud calls it. Who calls is WeChat's word, taken anew at every call: calls that
 * are under way at once in one instance are kept apart by it.
 */
export const inWechat = (
  opening: Ports | Promise<Ports>,
  deeds: readonly ((ports: Ports) => Deed)[],
  { appid, context }: { readonly appid: string; readonly context: () => WxContext },
) => {
  const world = Promise.resolve(opening)
  return async (event: Called): Promise<Answered> => {
    const { OPENID, APPID, CLIENTIP } = context()
    // Another mini-program of the same owner may share this cloud: its people are not ours.
    const vouch = () => (APPID === appid && OPENID ? OPENID : undefined)
    const platform = { requestContext: { http: { sourceIp: CLIENTIP } } }
    const answer = await serve(await world, deeds, vouch).fetch(requestOf(event), platform)
    return { status: answer.status, json: await answer.json() }
  }
}

/** The message as the door reads it everywhere. */
const requestOf = ({ message, told, request }: Called): Request =>
  new Request(`https://cloud.invalid/api/${encodeURIComponent(String(message))}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(typeof request === 'string' && { 'Idempotency-Key': request }),
    },
    body: JSON.stringify(told ?? {}),
  })
