import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { EvidenceStore, UploadForm, UploadTerms } from '../../ports/evidence'
import { attachment } from '../attachment'
import { rememberLinks } from '../remember-links'

const FORM_SECONDS = 600
const LINK_SECONDS = 300

interface Place {
  readonly client: S3Client
  readonly bucket: string
}

/**
 * A client whose signed links carry no checksum parameters: the SDK's default would sign them in,
 * and a browser or WeChat that follows a link does not compute any.
 */
export const openS3Client = (settings: S3ClientConfig): S3Client =>
  new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...settings,
  })

const invite = ({ client, bucket }: Place, { key, type, size }: UploadTerms): Promise<UploadForm> =>
  createPresignedPost(client, {
    Bucket: bucket,
    Key: key,
    Fields: { 'Content-Type': type },
    Conditions: [
      // Said outright: for a key ending in ${filename} the SDK alone would only fix its beginning.
      ['eq', '$key', key],
      ['eq', '$Content-Type', type],
      ['content-length-range', size, size],
    ],
    Expires: FORM_SECONDS,
  })

const read = async ({ client, bucket }: Place, key: string): Promise<Uint8Array | undefined> => {
  try {
    const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return await found.Body?.transformToByteArray()
  } catch (error) {
    // S3 says so only to whoever may list the bucket; without that right it answers AccessDenied.
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

/** Only admitted pictures are shown, and those are JPEG: nothing else may run in a browser. */
const shown = { ResponseContentDisposition: 'inline', ResponseContentType: 'image/jpeg' }

const link = ({ client, bucket }: Place, key: string, saveAs?: string): Promise<string> => {
  // What is saved is not shown, and keeps the type that it was written with.
  const told = saveAs === undefined ? shown : { ResponseContentDisposition: attachment(saveAs) }
  const command = new GetObjectCommand({ Bucket: bucket, Key: key, ...told })
  return getSignedUrl(client, command, { expiresIn: LINK_SECONDS })
}

/**
 * The evidence store on S3 (POST policies: docs.aws.amazon.com, “Browser-Based Uploads Using POST”).
 * Make the client with `openS3Client`. Its role needs Get, Put and Delete on the objects, and
 * ListBucket, or a key that is not there is a fault instead of nothing.
 */
export const openS3Evidence = (place: Place): EvidenceStore => ({
  invite: (terms) => invite(place, terms),
  read: (key) => read(place, key),
  write: async (key, bytes, type) => {
    const object = { Bucket: place.bucket, Key: key, Body: bytes, ContentType: type }
    await place.client.send(new PutObjectCommand(object))
  },
  remove: async (key) => {
    await place.client.send(new DeleteObjectCommand({ Bucket: place.bucket, Key: key }))
  },
  link: rememberLinks((key, saveAs) => link(place, key, saveAs), Date.now),
})
