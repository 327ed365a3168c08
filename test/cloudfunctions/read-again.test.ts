import { DropPhoto } from '../../contract/drop-photo'
import { ReadAgain } from '../../contract/read-again'
import { sendPhoto } from './make-claim'
import { signInContact, signInReviewer, type Person } from './people'
import {
  CERTIFICATE,
  certificate,
  draftOf,
  failToRead,
  onReading,
  readAll,
  readingsNow,
  seeing,
  stumbles,
} from './reading-scene'
import { ask, refusalOf } from './send'

const scene = onReading()
let operator: Person
beforeEach(async () => {
  operator = await signInReviewer(scene().world, '样例运维', { kind: 'operator' })
})

const off = { read: async () => undefined }
const send = () => scene().send()
const states = async () => {
  const readings = await scene().readings()
  return readings.map(({ state }) => state).sort()
}
const again = (told: { readonly claim?: string } = {}) =>
  ask(scene().world, ReadAgain, told, operator)

describe('told to read again', () => {
  test('a photo that reading was off for waits, and is read', async () => {
    await send()
    await readAll(scene().world, off)
    expect(await again()).toEqual({ photos: 1 })
    expect(await states()).toEqual(['waiting'])
    expect(await readAll(scene().world, seeing(certificate()))).toBe(1)
    expect(await states()).toEqual(['read'])
  })

  test('a photo that could not be read has all its tries again', async () => {
    await send()
    await failToRead(scene().world)
    expect(await states()).toEqual(['failed'])
    expect(await again()).toEqual({ photos: 1 })
    await readAll(scene().world, stumbles)
    expect(await states()).toEqual(['waiting'])
  })

  test('what was read, or waits, is left as it is', async () => {
    await send()
    await readAll(scene().world, seeing(certificate()))
    await send()
    expect(await again()).toEqual({ photos: 0 })
    expect(await states()).toEqual(['read', 'waiting'])
  })

  test('a photo waits once, whoever told it at the same time', async () => {
    await send()
    await readAll(scene().world, off)
    const counts = await Promise.all([again(), again()])
    expect(counts.reduce((sum, { photos }) => sum + photos, 0)).toBe(1)
    expect(await readAll(scene().world, seeing(certificate()))).toBe(1)
  })

  test('a photo that waits again and is taken off leaves nothing to read', async () => {
    const { evidence } = await send()
    await readAll(scene().world, off)
    await again()
    await ask(scene().world, DropPhoto, { claim: scene().claim, evidence }, scene().contact)
    expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
  })

  test('of one claim, another’s photos are left', async () => {
    const { world } = scene()
    const other = await signInContact(world)
    const { claim } = await draftOf(world, other)
    await Promise.all([send(), sendPhoto(world, claim, CERTIFICATE, other)])
    await readAll(world, off)
    expect(await again({ claim })).toEqual({ photos: 1 })
    expect(await states()).toEqual(['off'])
    expect(await readingsNow(world, claim, other)).toMatchObject([{ state: 'waiting' }])
  })

  test('of a claim that is not there, it says so', async () => {
    const told = { claim: '2026-0000000Z' }
    expect(await refusalOf(scene().world, ReadAgain, told, operator)).toBe('not-found')
  })
})
