import { sendPhoto } from './make-claim'
import { DOCUMENT, onPhotos } from './photo-scene'
import { runPhotos } from './photos/run-photos'
import { MINUTE, openEmbeddedWorld } from './world'

runPhotos(openEmbeddedWorld)

const scene = onPhotos()

test('a photo is shown by its links to whoever holds them, for five minutes', async () => {
  const { world, contact, claim } = scene()
  const photo = await sendPhoto(world, claim, DOCUMENT, contact)
  for (const link of [photo.picture ?? '', photo.thumbnail ?? '']) {
    const answer = await world.app.request(link)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  }
  const forged = (photo.picture ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect((await world.app.request(forged)).status).toBe(403)
  world.pass(5 * MINUTE)
  expect((await world.app.request(photo.picture ?? '')).status).toBe(403)
})
