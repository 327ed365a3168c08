import type { S3Client } from '@aws-sdk/client-s3'
import { openS3Client, openS3Evidence } from '../../../cloudfunctions/adapters/aws/evidence'
import { deriveKey, type Scope, signLink, signPolicy } from './sigv4'

const REGION = 'cn-northwest-1'
const BUCKET = 'sample-evidence'
// AWS's published example credentials, which open nothing.
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const TERMS = { key: 'quarantine/claim-1/照片😀', type: 'image/jpeg', size: 123_456 }

const scopeOn = (date: string): Scope => ({
  secret: credentials.secretAccessKey,
  date,
  region: REGION,
  service: 's3',
})

let client: S3Client
const store = () => openS3Evidence({ client, bucket: BUCKET })
beforeEach(() => {
  client = openS3Client({ region: REGION, credentials })
})
afterEach(() => client.destroy())

const policyIn = (fields: Readonly<Record<string, string>>) =>
  JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString()) as {
    readonly expiration: string
    readonly conditions: readonly unknown[]
  }

/** `20260302T010000Z` in milliseconds. */
const instant = (basic: string): number =>
  Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

test('the verifier derives the signing key that AWS publishes as its example', () => {
  const example = { ...scopeOn('20150830'), region: 'us-east-1', service: 'iam' }
  expect(deriveKey(example).toString('hex')).toBe(
    'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
  )
})

test('the verifier signs the link that AWS publishes as its example', () => {
  const example = {
    secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    date: '20130524',
    region: 'us-east-1',
    service: 's3',
  }
  const link =
    'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
    '&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
    '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host'
  expect(signLink(link, example)).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  )
})

test('the verifier signs the form that AWS publishes as its example', () => {
  const example = {
    secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    date: '20151229',
    region: 'us-east-1',
    service: 's3',
  }
  // Its lines end with a carriage return, and one of them is empty.
  const policy = [
    '{ "expiration": "2015-12-30T12:00:00.000Z",',
    '  "conditions": [',
    '    {"bucket": "sigv4examplebucket"},',
    '    ["starts-with", "$key", "user/user1/"],',
    '    {"acl": "public-read"},',
    '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
    '    ["starts-with", "$Content-Type", "image/"],',
    '    {"x-amz-meta-uuid": "14365123651274"},',
    '    {"x-amz-server-side-encryption": "AES256"},',
    '    ["starts-with", "$x-amz-meta-tag", ""],',
    '',
    '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
    '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
    '    {"x-amz-date": "20151229T000000Z" }',
    '  ]',
    '}',
  ].join('\r\n')
  expect(signPolicy(Buffer.from(policy).toString('base64'), example)).toBe(
    '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
  )
})

test('a form for S3 posts to the bucket, in the region of the client', async () => {
  const { url } = await store().invite(TERMS)
  expect(url).toBe(`https://${BUCKET}.s3.${REGION}.amazonaws.com.cn/`)
})

test('a form for S3 fixes key, type and size', async () => {
  const { fields } = await store().invite(TERMS)
  const { conditions } = policyIn(fields)
  expect(fields).toMatchObject({ key: TERMS.key, 'Content-Type': TERMS.type })
  expect(conditions).toEqual(
    expect.arrayContaining([
      ['eq', '$key', TERMS.key],
      ['eq', '$Content-Type', TERMS.type],
      ['content-length-range', TERMS.size, TERMS.size],
    ]),
  )
  expect(JSON.stringify(conditions)).not.toContain('starts-with')
})

test('a form for S3 fixes a key that ends in the name S3 would fill in', async () => {
  const key = 'quarantine/${filename}'
  const { conditions } = policyIn((await store().invite({ ...TERMS, key })).fields)
  expect(conditions).toContainEqual(['eq', '$key', key])
})

test('a form for S3 lapses after ten minutes', async () => {
  const { fields } = await store().invite(TERMS)
  const lives = Date.parse(policyIn(fields).expiration) - instant(fields['X-Amz-Date'] ?? '')
  expect(lives).toBe(600_000)
})

test('a form for S3 carries the signature that AWS will compute', async () => {
  const { fields } = await store().invite(TERMS)
  const date = (fields['X-Amz-Date'] ?? '').slice(0, 8)
  expect(fields['X-Amz-Credential']).toBe(
    `${credentials.accessKeyId}/${date}/${REGION}/s3/aws4_request`,
  )
  expect(fields['X-Amz-Signature']).toBe(signPolicy(fields['Policy'] ?? '', scopeOn(date)))
})

test('a link to S3 lives 300 seconds, is shown inline, and as a picture', async () => {
  const link = new URL(await store().link(TERMS.key))
  expect(decodeURIComponent(link.pathname)).toBe(`/${TERMS.key}`)
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    'X-Amz-Expires': '300',
    'X-Amz-SignedHeaders': 'host',
    'response-content-disposition': 'inline',
    'response-content-type': 'image/jpeg',
  })
  expect(link.search).not.toMatch(/checksum/i)
})

test('a link to S3 carries the signature that AWS will compute', async () => {
  const link = await store().link(TERMS.key)
  const { searchParams } = new URL(link)
  const date = (searchParams.get('X-Amz-Date') ?? '').slice(0, 8)
  expect(searchParams.get('X-Amz-Signature')).toBe(signLink(link, scopeOn(date)))
})
