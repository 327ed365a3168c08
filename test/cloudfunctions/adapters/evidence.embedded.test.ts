import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbeddedEvidence } from '../../../cloudfunctions/adapters/embedded/evidence'
import { type DiskBench, openOnDisk, SECRET } from './evidence-on-disk'
import { BYTES, holdToContract } from './evidence.contract'

holdToContract('a folder on disk', openOnDisk)

const MINUTE = 60_000

let bench: DiskBench
beforeEach(async () => {
  bench = await openOnDisk()
})
afterEach(() => bench.stop())

test('the folder holds one private file, named by a hash', async () => {
  await bench.store.write('../../../escaped', BYTES, 'image/jpeg')
  const [name = '', ...others] = await bench.files()
  expect([name, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), []])
  const path = join(bench.dir, 'objects', name)
  expect((await stat(path)).mode & 0o077).toBe(0)
  expect((await readFile(path)).subarray(-BYTES.length).equals(BYTES)).toBe(true)
})

test('the folder forgets what a power cut left half written, and spares what is on its way', async () => {
  const now = Date.parse('2026-03-02T01:00:00Z')
  for (const [name, age] of [
    ['old', 2 * 1440 * MINUTE],
    ['young', MINUTE],
  ] as const) {
    const path = join(bench.dir, 'incoming', name)
    await writeFile(path, 'half')
    await utimes(path, (now - age) / 1000, (now - age) / 1000)
  }
  const clock = { now: () => now, today: () => '2026-03-02' }
  openEmbeddedEvidence({ dir: bench.dir, origin: '', secret: SECRET, clock })
  expect(await bench.files()).toEqual(['young'])
})
