import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import type { Vault } from '../ports/vault'

const derive = (key: Uint8Array, use: string) => Buffer.from(hkdfSync('sha256', key, '', use, 32))

/**
 * AES-256-GCM under a key with an id; marks by HMAC-SHA-256 under a key derived apart. Throws at
 * start where the key is shorter than 32 bytes.
 */
export const openVault = (key: Uint8Array): Vault => {
  if (key.length < 32) throw new Error('the vault key needs at least 32 bytes')
  const id = createHash('sha256').update(key).digest('hex').slice(0, 8)
  const sealing = derive(key, 'seal')
  const marking = createSecretKey(derive(key, 'mark'))
  return {
    seal: (text) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [
        id,
        ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
      ].join('.')
    },
    open: (sealed) => {
      const [by, iv = '', tag = '', text = ''] = sealed.split('.')
      if (by !== id) throw new Error(`sealed under the key ${by}, which is not here`)
      const decipher = createDecipheriv('aes-256-gcm', sealing, Buffer.from(iv, 'base64url'))
      decipher.setAuthTag(Buffer.from(tag, 'base64url'))
      return decipher.update(text, 'base64url', 'utf8') + decipher.final('utf8')
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest('base64url'),
  }
}
