import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runReader, type RunningReader } from '../../local/run-reader'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'run-reader-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Runs a program for a while; how often it was begun, and how each ended. */
const watch = async (
  body: string,
  time: number,
  silence?: number,
  tell: (reader: RunningReader) => void = () => undefined,
) => {
  const [program, begun] = [join(dir, 'program.cjs'), join(dir, 'begun')]
  writeFileSync(begun, '')
  const note = `require('node:fs').appendFileSync(${JSON.stringify(begun)}, '.')`
  writeFileSync(program, `${note}\n${body}\n`)
  const ends: unknown[] = []
  const log = {
    info: (_what: string, more?: object) => void ends.push(more),
    fault: () => undefined,
  }
  const running = runReader(program, log, silence)
  await wait(time / 2)
  tell(running)
  await wait(time / 2)
  await running.stop()
  return { begun: readFileSync(begun, 'utf8').length, ends }
}

const loop = "process.on('disconnect', () => process.exit())"

test('a reader that hangs is killed and started again', async () => {
  const { begun, ends } = await watch(`${loop}; for (;;);`, 3_000, 1_000)
  expect([begun, ends]).toEqual([2, [{ code: '', signal: 'SIGKILL' }]])
}, 20_000)

test('a reader that gives signs is left to read', async () => {
  const { begun } = await watch(`${loop}; setInterval(() => process.send('x'), 100)`, 3_000, 1_000)
  expect(begun).toBe(1)
}, 20_000)

test('a reader is told to stand back', async () => {
  const back = "process.on('message', (told) => process.exit(told === 'stand back' ? 7 : 8))"
  const { ends } = await watch(back, 1_500, undefined, (reader) => reader.standBack())
  expect(ends).toEqual([{ code: 7, signal: '' }])
}, 20_000)

test('a reader that cannot start is started again ever more seldom', async () => {
  const { begun } = await watch('process.exit(3)', 5_500)
  expect(begun).toBe(3)
}, 20_000)
