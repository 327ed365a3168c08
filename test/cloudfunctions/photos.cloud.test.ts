import { InvitePhoto } from '../../contract/invite-photo'
import { javaIsHere, startDynamo, type DynamoLocal } from '../dynamo-local'
import { startS3, type S3Local } from '../s3-local'
import { postFile } from './make-claim'
import { DOCUMENT, onPhotos } from './photo-scene'
import { runPhotos } from './photos/run-photos'
import { picture } from './sample'
import { ask } from './send'
import { openCloudWorld } from './world'

jest.setTimeout(60_000)

const here = javaIsHere() ? describe : describe.skip

here('on DynamoDB and S3', () => {
  let dynamo: DynamoLocal
  let s3: S3Local
  beforeAll(async () => {
    ;[dynamo, s3] = await Promise.all([startDynamo(), startS3()])
  }, 90_000)
  afterAll(() => Promise.all([dynamo.stop(), s3.stop()]))

  const open = () => openCloudWorld(dynamo, s3)
  runPhotos(open)

  describe('a form', () => {
    const scene = onPhotos(open)
    const post = async (change: Readonly<Record<string, string>>, more = 0) => {
      const { world, contact, claim } = scene()
      const file = await picture()
      const told = { claim, document: DOCUMENT, type: 'image/jpeg', size: file.length } as const
      const { url, fields } = await ask(world, InvitePhoto, told, contact)
      const sent = { url, fields: { ...fields, ...change } }
      return (await postFile(world, sent, Buffer.concat([file, Buffer.alloc(more)]))).status
    }

    test('as it was given is taken', async () => {
      expect(await post({})).toBe(204)
    })

    test.each([
      ['another key', { key: 'original/claim-1/1' }],
      ['another type', { 'Content-Type': 'text/html' }],
      ['a field more', { acl: 'public-read' }],
      ['a signature of nobody’s', { 'X-Amz-Signature': '0'.repeat(64) }],
      ['a policy of its own', { Policy: Buffer.from('{"conditions":[]}').toString('base64') }],
    ])('with %s is refused', async (_what, change) => {
      expect(await post(change)).toBe(403)
    })

    test('with a byte more than was announced is refused', async () => {
      expect(await post({}, 1)).toBe(403)
    })
  })
})
