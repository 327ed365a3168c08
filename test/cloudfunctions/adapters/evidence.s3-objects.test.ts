import type { S3Client } from '@aws-sdk/client-s3'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { openS3Client, openS3Evidence } from '../../../cloudfunctions/adapters/aws/evidence'

const BUCKET = 'sample-evidence'
const KEY = 'quarantine/claim-1/照片😀'

/** Speaks enough of S3 to be asked for one object: put, get, delete, and S3's error bodies. */
const answerAsS3 = () => {
  const kept = new Map<string, { readonly bytes: Buffer; readonly type: string }>()
  const answers: Record<string, (path: string, from: IncomingMessage, bytes: Buffer) => unknown[]> =
    {
      PUT: (path, { headers }, bytes) => {
        kept.set(path, { bytes, type: headers['content-type'] ?? '' })
        return [200]
      },
      DELETE: (path) => (kept.delete(path), [204]),
      GET: (path) =>
        path.includes('forbidden')
          ? [403, '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>']
          : kept.has(path)
            ? [200, kept.get(path)?.bytes]
            : [404, '<Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>'],
    }
  const listener = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const bytes = Buffer.concat(await from.toArray())
    const path = decodeURIComponent(new URL(from.url ?? '', 'http://s3').pathname)
    const [status = 500, body] = answers[from.method ?? '']?.(path, from, bytes) ?? []
    to.writeHead(Number(status)).end(body)
  }
  return { kept, server: createServer((from, to) => void listener(from, to)) }
}

let s3: ReturnType<typeof answerAsS3>
let client: S3Client
const store = () => openS3Evidence({ client, bucket: BUCKET })

beforeEach(async () => {
  s3 = answerAsS3()
  await new Promise<void>((done) => s3.server.listen(0, '127.0.0.1', done))
  const address = s3.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  client = openS3Client({
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'SAMPLE', secretAccessKey: 'sample' },
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
  })
})
afterEach(async () => {
  client.destroy()
  await new Promise((done) => s3.server.close(done))
})

test('objects in S3 are written with their type and read back', async () => {
  const bytes = Uint8Array.of(1, 2, 3)
  await store().write(KEY, bytes, 'image/jpeg')
  expect(s3.kept.get(`/${BUCKET}/${KEY}`)).toEqual({
    bytes: Buffer.from(bytes),
    type: 'image/jpeg',
  })
  expect(await store().read(KEY)).toEqual(bytes)
})

test('objects in S3 that are not there read as nothing', async () => {
  expect(await store().read('no/such')).toBeUndefined()
})

test('objects in S3 that may not be read are a fault', async () => {
  await expect(store().read('forbidden')).rejects.toThrow('Access Denied')
})

test('objects in S3 are removed, and removing twice is no fault', async () => {
  await store().write(KEY, Uint8Array.of(1), 'image/jpeg')
  await store().remove(KEY)
  await store().remove(KEY)
  expect(s3.kept.size).toBe(0)
})
