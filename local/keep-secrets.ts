import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { codeOf, Trouble } from './trouble'

/** 32 random bytes in base64. */
const Strong = z.string().refine((text) => Buffer.from(text, 'base64').length >= 32)
const Secrets = z.object({ sessionKey: Strong, vaultKey: Strong, storeSecret: Strong })

export interface LocalSecrets {
  readonly sessionKey: Uint8Array
  readonly vaultKey: Uint8Array
  readonly storeSecret: string
}

/**
 * The secrets in `<dir>/secrets.json` (mode 0600), made at the first start. Who loses the file loses
 * every sealed number in the table.
 */
export const keepSecrets = (dir: string): LocalSecrets => {
  const path = join(dir, 'secrets.json')
  if (!existsSync(path)) makeSecrets(dir, path)
  const { sessionKey, vaultKey, storeSecret } = readSecrets(path)
  return {
    sessionKey: Buffer.from(sessionKey, 'base64'),
    vaultKey: Buffer.from(vaultKey, 'base64'),
    storeSecret,
  }
}

/** Linked into place when whole: of two first starts at once one wins, and both read the same. */
const makeSecrets = (dir: string, path: string): void => {
  const strong = () => randomBytes(32).toString('base64')
  const made = { sessionKey: strong(), vaultKey: strong(), storeSecret: strong() }
  const draft = join(dir, `secrets.${randomUUID()}`)
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause
  } finally {
    rmSync(draft)
  }
}

const readSecrets = (path: string): z.output<typeof Secrets> => {
  try {
    return Secrets.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Trouble(
      `${path} is damaged: put a copy back, or remove the whole DATA_DIR to begin anew`,
    )
  }
}
