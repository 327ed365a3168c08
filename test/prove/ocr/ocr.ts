import { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import { findReadingFiles } from '../../../local/find-reading-files'
import { prove, say, sizeOf, type Proven, type Table } from '../proven'
import { measureMemory } from './measure-memory'
import { folder, isUsual, loadPhotos } from './photo-set'
import { runEngine, type Run } from './run-engine'
import { facts, type Score } from './score'
import { openTesseract } from './tesseract'
import { verifySet } from './verify-set'

const MEMORY = sizeOf('BENCH_MEMORY', 200)
/** Shares of the photos; the false declarations that may be accepted. */
const GOALS = { number: 39 / 40, all: 36 / 40, agreed: 0.9, accepted: 0 }

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`

const rightIn = ({ scores }: Run) => ({
  number: scores.filter(({ right }) => right.number).length / scores.length,
  all: scores.filter(({ right }) => facts.every((fact) => right[fact])).length / scores.length,
})

const rowOf = (run: Run): Table['rows'][number] => {
  const { scores } = run
  const sum = (of: (score: Score) => number) => scores.reduce((total, one) => total + of(one), 0)
  return [
    run.name,
    ...facts.map((fact) =>
      share(
        sum(({ right }) => Number(right[fact])),
        scores.length,
      ),
    ),
    share(rightIn(run).all, 1),
    share(
      sum(({ errors }) => errors),
      sum(({ characters }) => characters),
    ),
    run.seconds.toFixed(2),
  ]
}

interface Found {
  readonly ours: Run
  readonly theirs: Run
  readonly memory: Awaited<ReturnType<typeof measureMemory>> | undefined
  readonly verified: ReturnType<typeof verifySet>
}

const tablesOf = ({ ours, theirs, memory, verified }: Found): readonly Table[] => [
  {
    title: `What was read on ${ours.texts.length} photos of ${folder}`,
    head: ['engine', ...facts, 'all three', 'character errors', 'CPU s a photo'],
    rows: [ours, theirs].map(rowOf),
  },
  ...(memory
    ? [
        {
          title: `Memory in MB over ${MEMORY} photos in one process`,
          head: ['start', 'after', 'at the most'],
          rows: [[memory.start, memory.after, memory.most].map((size) => size.toFixed(0))],
        },
      ]
    : []),
  {
    title: 'Declarations verified on their photos',
    head: ['declared', 'how many', ...facts.map((fact) => `${fact} 一致`), 'all three 一致'],
    rows: [
      [
        ...['truly', verified.truly],
        ...[...verified.agreed, verified.wholly].map((one) => share(one, verified.truly)),
      ],
      ['one character changed', verified.falsely, '', '', '', verified.accepted.length],
    ],
  },
]

/** The goals are those of the house's own photos. */
const failuresOf = ({ ours, verified }: Found): readonly string[] => {
  if (!isUsual) return []
  const right = rightIn(ours)
  const agreed = verified.wholly / verified.truly
  return [
    ...(right.number < GOALS.number ? [`numbers: ${share(right.number, 1)}`] : []),
    ...(right.all < GOALS.all ? [`all three: ${share(right.all, 1)}`] : []),
    ...(agreed < GOALS.agreed ? [`true declarations that agree: ${share(agreed, 1)}`] : []),
    ...verified.accepted.map((told) => `a false declaration was accepted: ${told}`),
  ]
}

const proveReading = async (): Promise<Proven> => {
  const photos = await loadPhotos()
  const reader = openReader({ engine: 'native', files: findReadingFiles() })
  if (MEMORY > 0) say(`memory: ${MEMORY} photos`)
  const memory = MEMORY > 0 ? await measureMemory(reader, photos, MEMORY) : undefined
  const ours = await runEngine('PP-OCRv4, ours', reader.read, photos)
  const tesseract = await openTesseract()
  const theirs = await runEngine('tesseract.js', tesseract.read, photos)
  await tesseract.close()
  ours.scores.flatMap(({ misses }) => misses).forEach(say)
  const found: Found = { ours, theirs, memory, verified: verifySet(photos, ours.texts) }
  return {
    tables: tablesOf(found),
    failures: failuresOf(found),
    last: `ratio ${(theirs.seconds / ours.seconds).toFixed(2)}`,
  }
}

await prove(proveReading)
