import { Hono } from 'hono'
import type { Clock } from '../../ports/clock'
import { attachment } from '../attachment'
import type { ObjectFiles } from './object-files'
import { receiveUpload } from './receive-upload'
import { linkSecretOf, openLink } from './signed-link'
import { sayNo } from './store-refusals'
import { checkForm } from './upload-form'

interface DoorSettings {
  readonly files: ObjectFiles
  readonly secret: string
  readonly clock: Clock
}

/** Shown as what it was stored as, and never run: no sniffing, no scripts, no frames. */
const showing = (type: string, length: number, saveAs: string | undefined) => ({
  'Content-Type': type,
  'Content-Length': String(length),
  'Cache-Control': 'private, max-age=300',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
  ...(saveAs === undefined ? {} : { 'Content-Disposition': attachment(saveAs) }),
})

/**
 * What S3 would be on the network: `POST /` takes a signed form (204, or 400 and 403 with S3's XML),
 * `GET /<token>` shows a file while its link lives (403 after). Mount at `/store`.
 */
export const openStoreDoor = ({ files, secret, clock }: DoorSettings): Hono => {
  const door = new Hono()
  const linkSecret = linkSecretOf(secret)

  door.post('/', async (c) => {
    const judge = (fields: ReadonlyMap<string, string>) => checkForm(fields, secret, clock.now())
    const refusal = await receiveUpload(c.req.raw, judge, files)
    return refusal === undefined ? c.body(null, 204) : sayNo(refusal)
  })

  door.get('/:token', async (c) => {
    const linked = openLink(c.req.param('token'), linkSecret, clock.now())
    if (linked === undefined) return sayNo('link-lapsed')
    const object = await files.read(linked.key)
    if (object === undefined) return sayNo('not-found')
    const bytes = new Uint8Array(object.bytes)
    return c.body(bytes, 200, showing(object.type, bytes.length, linked.saveAs))
  })

  return door
}
