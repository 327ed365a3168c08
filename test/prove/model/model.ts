import { spawn } from 'node:child_process'
import { prove, say, sizeOf, type Proven } from '../proven'

const RUNS = sizeOf('PROVE_MODEL_RUNS', 30)
const LENGTH = sizeOf('PROVE_MODEL_LENGTH', 80)

/** `npm test` plays the same few sequences each time; here they are new ones, and the seed is told. */
const SEED = sizeOf('PROVE_MODEL_SEED', Date.now() % 1_000_000_000)

interface Ran {
  readonly code: number
  readonly told: string
}

const play = (table: string): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        ...['node_modules/jest/bin/jest.js', '--selectProjects', 'server'],
        ...['--testPathPatterns', `model.${table}.test`],
      ],
      {
        env: {
          ...process.env,
          MODEL_RUNS: `${RUNS}`,
          MODEL_LENGTH: `${LENGTH}`,
          MODEL_SEED: `${SEED}`,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let told = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.on('close', (code) => done({ code: code ?? 1, told }))
  })

/** The lines `what: times` that the model's tests print at their end. */
const metIn = (told: string): readonly (readonly [string, number])[] =>
  told.split('\n').flatMap((line) => {
    const [, what, times] = /^([a-z][\w ,:/-]*): (\d+)$/.exec(line.trim()) ?? []
    return what === undefined ? [] : [[what, Number(times)] as const]
  })

const proveModel = async (): Promise<Proven> => {
  const rows: (readonly [string, string, number])[] = []
  const failures: string[] = []
  for (const table of ['embedded', 'dynamo']) {
    say(`${table}, seed ${SEED}`)
    const { code, told } = await play(table)
    rows.push(...metIn(told).map(([what, times]) => [table, what, times] as const))
    if (code !== 0) failures.push(`${table}: ${told.slice(-4000)}`)
  }
  return {
    tables: [
      {
        title: `What met in ${RUNS} sequences of up to ${LENGTH} deeds (seed ${SEED})`,
        head: ['table', 'what', 'times'],
        rows,
      },
    ],
    failures,
  }
}

await prove(proveModel)
