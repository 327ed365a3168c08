import type { Hono } from 'hono'
import type { Clock } from '../../ports/clock'
import type { EvidenceStore } from '../../ports/evidence'
import { rememberLinks } from '../remember-links'
import { openObjectFiles } from './object-files'
import { linkSecretOf, signLink } from './signed-link'
import { openStoreDoor } from './store-door'
import { signForm } from './upload-form'

export interface EmbeddedSettings {
  /** The folder that the files lie under; made when it is not there. */
  readonly dir: string
  /** `https://host`, or empty where the pages come from the same origin. */
  readonly origin: string
  /** Signs forms and links; whoever knows it may store and see anything. */
  readonly secret: string
  readonly clock: Clock
}

/** The evidence store in a folder on disk; `door` is to be mounted at `/store` of `origin`. */
export const openEmbeddedEvidence = ({
  dir,
  origin,
  secret,
  clock,
}: EmbeddedSettings): EvidenceStore & { readonly door: Hono } => {
  const files = openObjectFiles(dir, clock.now())
  const url = `${origin}/store`
  const linkSecret = linkSecretOf(secret)
  return {
    invite: async (terms) => ({ url, fields: signForm(terms, secret, clock.now()) }),
    read: async (key) => (await files.read(key))?.bytes,
    write: (key, bytes, type) => files.write(key, bytes, type),
    remove: (key) => files.remove(key),
    link: rememberLinks(
      async (key, saveAs) => `${url}/${signLink({ key, saveAs }, linkSecret, clock.now())}`,
      clock.now,
    ),
    door: openStoreDoor({ files, secret, clock }),
  }
}
