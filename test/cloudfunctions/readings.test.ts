import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openReader } from '../../cloudfunctions/adapters/reading/open-reader'
import { textKey } from '../../cloudfunctions/evidence/keys'
import { toReadKey } from '../../cloudfunctions/keys'
import { DropPhoto } from '../../contract/drop-photo'
import { ListReadings } from '../../contract/list-readings'
import { findReadingFiles } from '../../local/find-reading-files'
import { sendPhoto } from './make-claim'
import { signInContact } from './people'
import {
  CERTIFICATE,
  certificate,
  HOLDER,
  NUMBER,
  onReading,
  readAll,
  seeing,
  stumbles,
} from './reading-scene'
import { ask, refusalOf } from './send'
import { MINUTE } from './world'

const scene = onReading()

const send = () => scene().send()
const readings = () => scene().readings()

describe('a photo that was let in', () => {
  test('waits to be read, and is read once', async () => {
    const { evidence } = await send()
    expect(await readings()).toEqual([{ evidence, state: 'waiting' }])
    expect(await readAll(scene().world, seeing(certificate()))).toBe(1)
    expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
    expect(await readings()).toMatchObject([{ evidence, state: 'read' }])
  })

  test('tells number, holder and day, each with its place', async () => {
    const { evidence } = await send()
    await readAll(scene().world, seeing(certificate()))
    const [read] = await readings()
    expect(read).toMatchObject({
      kind: 'data-registration',
      number: { value: NUMBER, place: { evidence, page: 0 } },
      holder: { value: HOLDER },
      date: { value: '2026-02-03' },
      clear: true,
    })
  })

  test('that is poorly legible says so', async () => {
    await send()
    await readAll(scene().world, seeing(certificate(), 0.85))
    expect(await readings()).toMatchObject([{ clear: false }])
  })

  test('without a word on it is read, and not clear', async () => {
    await send()
    const blank = { engine: 'native', model: 'sample', lines: [], codes: [] } as const
    await readAll(scene().world, { read: async () => blank })
    expect(await readings()).toMatchObject([{ state: 'read', kind: 'unknown', clear: false }])
  })

  test('is not read where reading is off', async () => {
    await send()
    await readAll(scene().world, { read: async () => undefined })
    expect(await readings()).toMatchObject([{ state: 'off' }])
  })

  test('that the reader can make nothing of is left to people the third time, and logged without what stands on it', async () => {
    await send()
    for (const state of ['waiting', 'waiting', 'failed']) {
      await readAll(scene().world, stumbles)
      expect(await readings()).toMatchObject([{ state }])
      scene().world.pass(3 * MINUTE)
    }
    expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
    expect(scene().world.lines.join('\n')).toContain('a photo was not read')
    expect(scene().world.lines.join('\n')).not.toContain(scene().claim)
  })

  test('that the reader stumbled over once is read after a minute, others meanwhile', async () => {
    await Promise.all([send(), send()])
    let first = true
    const recovers = {
      read: (bytes: Uint8Array) => {
        const reader = first ? stumbles : seeing(certificate())
        first = false
        return reader.read(bytes)
      },
    }
    await readAll(scene().world, recovers)
    expect((await readings()).map(({ state }) => state).sort()).toEqual(['read', 'waiting'])
    expect(await readAll(scene().world, recovers)).toBe(0)
    scene().world.pass(MINUTE)
    expect(await readAll(scene().world, recovers)).toBe(1)
    expect((await readings()).map(({ state }) => state)).toEqual(['read', 'read'])
  })

  test('whose reader died is read by another after three minutes, three times at most', async () => {
    await send()
    const never = { read: () => new Promise<never>(() => undefined) }
    for (let dies = 0; dies < 3; dies += 1) {
      void readAll(scene().world, never)
      await new Promise((done) => setTimeout(done, 20))
      expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
      scene().world.pass(3 * MINUTE)
    }
    await readAll(scene().world, seeing(certificate()))
    expect(await readings()).toMatchObject([{ state: 'failed' }])
  })

  test('is read by one of two readers that come at once', async () => {
    await Promise.all([send(), send(), send()])
    const counts = await Promise.all(
      [1, 2].map(() => readAll(scene().world, seeing(certificate()))),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  })

  test('taken off before it was read leaves nothing to read', async () => {
    const { evidence } = await send()
    await ask(scene().world, DropPhoto, { claim: scene().claim, evidence }, scene().contact)
    expect(await readAll(scene().world, seeing(certificate()))).toBe(0)
    expect(await readings()).toEqual([])
  })

  test('taken off while it was read leaves no text behind', async () => {
    const { world, claim, contact } = scene()
    const { evidence } = await send()
    const page = seeing(certificate())
    const slow = async (bytes: Uint8Array) => {
      await ask(world, DropPhoto, { claim, evidence }, contact)
      return page.read(bytes)
    }
    await readAll(world, { read: slow })
    expect(await world.ports.evidence.read(textKey(claim, evidence))).toBeUndefined()
    expect(await readings()).toEqual([])
    expect(await readAll(world, page)).toBe(0)
  })

  test('is read though a row before it says nothing, which is logged and taken out', async () => {
    const { table } = scene().world.ports
    const row = { ...toReadKey('0', 'x', 'y'), fields: { claim: 7 } }
    await table.transact([{ kind: 'put', row }], crypto.randomUUID())
    await send()
    expect(await readAll(scene().world, seeing(certificate()))).toBe(1)
    expect(await table.get(row)).toBeUndefined()
    expect(scene().world.lines.join('\n')).toContain('says nothing')
  })

  test('is read for its own applicant alone', async () => {
    await send()
    const other = await signInContact(scene().world)
    expect(await refusalOf(scene().world, ListReadings, { claim: scene().claim }, other)).toBe(
      'not-found',
    )
  })
})

test('a real certificate, photographed, is read to its number, holder and day', async () => {
  const { world, claim, contact } = scene()
  const file = await readFile(join(__dirname, '../photos/certificates/clean_dataip_0.jpg'))
  await sendPhoto(world, claim, CERTIFICATE, contact, { file, type: 'image/jpeg' })
  await readAll(world, openReader({ engine: 'native', files: findReadingFiles() }))
  expect(await readings()).toMatchObject([
    {
      state: 'read',
      kind: 'data-registration',
      number: { value: '20240732007626934' },
      holder: { value: '张家港琛纳翊数据科技有限公司' },
      date: { value: '2024-07-11' },
      clear: true,
      engine: 'native',
    },
  ])
}, 60_000)
