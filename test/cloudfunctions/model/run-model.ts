/**
 * Random sequences of all that may be told, over many applicants, held against a simple model after
 * each deed. `MODEL_RUNS`, `MODEL_LENGTH` and `MODEL_SEED` make a longer run, or another.
 */
import fc from 'fast-check'
import { bookItems, type BookItem } from './book'
import { commandsOf } from './command'
import { leastOf } from './least'
import { play, type OpenWorld, type Played, type Run } from './play'

interface Size {
  /** Runs over several items, and runs under each single one. */
  readonly mixed: number
  readonly single: number
  readonly length: number
}

const given = (name: string, otherwise: number): number => {
  const text = process.env[name]
  return text === undefined ? otherwise : Number(text)
}

const SEED = given('MODEL_SEED', 20260601)

const severalItems = fc.shuffledSubarray([...bookItems], { minLength: 2, maxLength: 4 })
const oneItem = (item: BookItem): fc.Arbitrary<readonly BookItem[]> => fc.constant([item])

export const runModel = (open: OpenWorld, size: Size): void => {
  const runs = process.env['MODEL_RUNS']
  const mixed = given('MODEL_RUNS', size.mixed)
  const single = runs === undefined ? size.single : Math.ceil(mixed / bookItems.length)
  const length = given('MODEL_LENGTH', size.length)
  const met = new Map<string, number>()
  const held = (items: fc.Arbitrary<readonly BookItem[]>, numRuns: number) => () =>
    expectToHold(
      open,
      fc.record({ items, few: fc.boolean(), commands: commandsOf(length) }),
      numRuns,
      met,
    )

  afterAll(() => {
    if (runs !== undefined) process.stdout.write(`${tellMet(met)}\n`)
  })

  describe(`whatever is told in whatever order (seed ${SEED})`, () => {
    test(
      'under several items no cap is passed, no paper paid twice, and the table says what was told',
      held(severalItems, mixed),
      60_000 + mixed * 60_000,
    )
    test.each(bookItems.map((item) => [item]))(
      'under %s alone the same holds',
      async (item) => held(oneItem(item), single)(),
      60_000 + single * 60_000,
    )
  })
}

const expectToHold = async (
  open: OpenWorld,
  runs: fc.Arbitrary<Run>,
  numRuns: number,
  met: Map<string, number>,
): Promise<void> => {
  const holds = fc.asyncProperty(runs, async (run) => {
    const played = await play(open, run)
    for (const each of played.met) met.set(each, (met.get(each) ?? 0) + 1)
    return played.faults.length === 0
  })
  // Where it fails the sequence is made smaller here, deed by deed.
  const { failed, counterexample } = await fc.check(holds, {
    numRuns,
    seed: SEED,
    endOnFailure: true,
  })
  const run = counterexample?.[0]
  if (failed && run) throw new Error(tell(await leastOf(open, run)))
}

const tellMet = (met: ReadonlyMap<string, number>): string =>
  [...met]
    .sort()
    .map(([what, times]) => `${what}: ${times}`)
    .join('\n')

const tell = ({ faults, told }: Played): string =>
  [`seed ${SEED}; the smallest sequence that parts from the model:`, ...told, '', ...faults].join(
    '\n',
  )
