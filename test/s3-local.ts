import type { S3Client } from '@aws-sdk/client-s3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { openS3Client } from '../cloudfunctions/adapters/aws/evidence'

/** One bucket of s3rver, which keeps what is put and checks who asks. Of forms it believes anything. */
export interface S3Local {
  readonly client: S3Client
  readonly bucket: string
  /** What whoever may sign signs with. */
  readonly secret: string
  stop(): Promise<void>
}

const bucket = 'sample-evidence'
/** s3rver knows this one and no other. */
const known = 'S3RVER'

/** It may write outside of its folder: what is put is our own, and the folder is thrown away. */
export const startS3 = async (): Promise<S3Local> => {
  const directory = mkdtempSync(join(tmpdir(), 'zhihui-s3-'))
  const configureBuckets = [{ name: bucket }]
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets,
  })
  const { port } = await server.run()
  const client = openS3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'cn-northwest-1',
    credentials: { accessKeyId: known, secretAccessKey: known },
    forcePathStyle: true,
  })
  return {
    ...{ client, bucket, secret: known },
    stop: async () => {
      client.destroy()
      await server.close()
      rmSync(directory, { recursive: true })
    },
  }
}
