import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { KMSClient } from '@aws-sdk/client-kms'

interface Told {
  readonly KeyId: string
  readonly EncryptionContext: Readonly<Record<string, string>>
  readonly CiphertextBlob?: string
}

/** KMS's error bodies are JSON with a type. */
const refused = (type: string) => [400, { __type: type, message: 'sample' }] as const

/** Speaks enough of KMS (JSON 1.1) to draw a data key and to open one, bound to its context. */
const answerAsKms = () => {
  const master = randomBytes(32)
  const seal = (key: Buffer, context: string) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(Buffer.from(context))
    const sealed = Buffer.concat([cipher.update(key), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed])
  }
  const open = (blob: Buffer, context: string) => {
    const opening = createDecipheriv('aes-256-gcm', master, blob.subarray(0, 12))
    opening.setAAD(Buffer.from(context)).setAuthTag(blob.subarray(12, 28))
    return Buffer.concat([opening.update(blob.subarray(28)), opening.final()])
  }
  const answer = (target: string, { KeyId, EncryptionContext, CiphertextBlob }: Told) => {
    const context = JSON.stringify([KeyId, EncryptionContext])
    if (target === 'TrentService.GenerateDataKey') {
      const key = randomBytes(32)
      const blob = seal(key, context).toString('base64')
      return [200, { KeyId, Plaintext: key.toString('base64'), CiphertextBlob: blob }] as const
    }
    try {
      const key = open(Buffer.from(CiphertextBlob ?? '', 'base64'), context)
      return [200, { KeyId, Plaintext: key.toString('base64') }] as const
    } catch {
      return refused('InvalidCiphertextException')
    }
  }
  return async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const told = JSON.parse(Buffer.concat(await from.toArray()).toString()) as Told
    const [status, body] = answer(String(from.headers['x-amz-target']), told)
    to.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
  }
}

/** A KMS of this test's own, behind the real client. */
export const startKms = async () => {
  const answer = answerAsKms()
  const server = createServer((from, to) => void answer(from, to))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const client = new KMSClient({
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'SAMPLE', secretAccessKey: 'sample' },
    endpoint: `http://127.0.0.1:${port}`,
  })
  const stop = async () => {
    client.destroy()
    await new Promise((done) => server.close(done))
  }
  return { client, stop }
}
