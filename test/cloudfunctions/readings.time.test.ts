import { aPdf } from './adapters/a-pdf'
import { sendPhoto } from './make-claim'
import { CERTIFICATE, certificate, onReading, readAll, seeing } from './reading-scene'
import { MINUTE } from './world'

const scene = onReading()

const send = () => scene().send()
const sendPages = (pages: number) =>
  sendPhoto(scene().world, scene().claim, CERTIFICATE, scene().contact, {
    file: aPdf({ pages }),
    type: 'application/pdf',
  })
const readings = () => scene().readings()

describe('a file', () => {
  test('of many pages stays with its reader, who takes two minutes for each', async () => {
    await sendPages(4)
    let read = 0
    const slow = async (bytes: Uint8Array) => {
      read += 1
      scene().world.pass(2 * MINUTE)
      expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
      return seeing(certificate()).read(bytes)
    }
    await readAll(scene().world, { read: slow })
    expect(read).toBe(4)
    expect(await readings()).toMatchObject([{ state: 'read' }])
  }, 30_000)

  test('of many pages is not begun where the time does not do, and a shorter one is', async () => {
    await sendPages(10)
    await send()
    expect(await readAll(scene().world, seeing(certificate()), () => 80_000)).toBe(1)
    expect((await readings()).map(({ state }) => state).sort()).toEqual(['read', 'waiting'])
    expect(await readAll(scene().world, seeing(certificate()), () => 90_000)).toBe(1)
  }, 30_000)

  test('that there was no time to finish is read later', async () => {
    await sendPages(3)
    for (let time = 0; time < 4; time += 1) {
      let left = 50_000
      const slow = async (bytes: Uint8Array) => {
        left -= 15_000
        return seeing(certificate()).read(bytes)
      }
      await readAll(scene().world, { read: slow }, () => left)
      expect(await readings()).toMatchObject([{ state: 'waiting' }])
      scene().world.pass(MINUTE)
    }
    await readAll(scene().world, seeing(certificate()))
    expect(await readings()).toMatchObject([{ state: 'read' }])
  })

  test('that no time does for is begun where nothing else waits, and left to people the fifth time', async () => {
    await sendPages(10)
    const states: string[] = []
    for (let time = 0; time < 5; time += 1) {
      let left = 45_000
      const slow = async (bytes: Uint8Array) => {
        left -= 15_000
        return seeing(certificate()).read(bytes)
      }
      expect(await readAll(scene().world, { read: slow }, () => left)).toBe(1)
      states.push(...(await readings()).map(({ state }) => state))
      scene().world.pass(MINUTE)
    }
    expect(states).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'failed'])
    expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
  }, 30_000)
})
