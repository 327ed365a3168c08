import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import type { Envelope } from '../../ports/envelope'

/** Envelope encryption by KMS: the context ties what is wrapped to the table that it lies in. */
export const openEnvelope = (at: {
  readonly client: KMSClient
  readonly key: string
  readonly table: string
}): Envelope => {
  const told = { KeyId: at.key, EncryptionContext: { table: at.table } }
  return {
    draw: async () => {
      const drawn = await at.client.send(
        new GenerateDataKeyCommand({ ...told, KeySpec: 'AES_256' }),
      )
      if (!drawn.Plaintext || !drawn.CiphertextBlob) throw new Error('KMS drew no key')
      return { key: drawn.Plaintext, wrapped: Buffer.from(drawn.CiphertextBlob).toString('base64') }
    },
    open: async (wrapped) => {
      const CiphertextBlob = Buffer.from(wrapped, 'base64')
      const { Plaintext } = await at.client.send(new DecryptCommand({ ...told, CiphertextBlob }))
      if (!Plaintext) throw new Error('KMS opened nothing')
      return Plaintext
    },
  }
}
