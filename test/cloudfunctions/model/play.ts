/** Plays commands, or a script of deeds, in a fresh world; tells where table and model first part. */
import type { World } from '../world'
import type { BookItem } from './book'
import { faultsAtDoors } from './check-doors'
import type { Command } from './command'
import { resolve } from './resolve'
import { openScene } from './scene'
import { recall, record, type Line, type Memory } from './script'
import { takeTurn, type Standing } from './take-turn'
import { takeSnapshot } from './walk'

export interface Run {
  readonly items: readonly BookItem[]
  readonly few: boolean
  readonly commands: readonly Command[]
}

export interface Played {
  readonly faults: readonly string[]
  /** Every deed that was told, so that it can be told again in another world. */
  readonly script: readonly Line[]
  /** What was told and answered, one line each. */
  readonly told: readonly string[]
  /** The same in two words: `approve sum-outside`. */
  readonly met: readonly string[]
}

export type OpenWorld = () => World | Promise<World>

const DAY = 86_400_000

export const play = (open: OpenWorld, { items, few, commands }: Run): Promise<Played> =>
  playLines(open, items, commands, ({ scene: { model, world } }, memory, command) =>
    command.do === 'days'
      ? { days: command.days }
      : {
          deeds: resolve(
            { ...memory, model, today: world.ports.clock.today(), items, few },
            command,
          ),
        },
  )

/** The same deeds in a fresh world: names that were drawn anew are put in the place of the old. */
export const playScript = (
  open: OpenWorld,
  items: readonly BookItem[],
  script: readonly Line[],
): Promise<Played> =>
  playLines(open, items, script, ({ scene }, memory, line) => recall(scene.model, memory, line))

type Read<One> = (standing: Standing, memory: Memory, one: One) => Turnable
type Turnable = Pick<Line, 'days' | 'deeds'>

const playLines = async <One>(
  open: OpenWorld,
  items: readonly BookItem[],
  all: readonly One[],
  read: Read<One>,
): Promise<Played> => {
  const world = await open()
  try {
    const scene = await openScene(world)
    const began = await takeSnapshot(world.ports.table)
    const memory: Memory = { named: [], claims: new Map(), objections: new Map() }
    const told: Telling = { script: [], told: [], met: [] }
    let standing: Standing = { scene, began, now: began }
    for (const one of all) {
      const { faults, ...next } = await takeLine(
        standing,
        memory,
        read(standing, memory, one),
        told,
      )
      if (faults.length > 0) return { faults, ...told }
      standing = next
    }
    return { faults: await faultsAtDoors(standing.scene, items), ...told }
  } finally {
    world.close()
  }
}

interface Telling {
  readonly script: Line[]
  readonly told: string[]
  readonly met: string[]
}

const takeLine = async (
  standing: Standing,
  memory: Memory,
  { days, deeds = [] }: Turnable,
  told: Telling,
) => {
  if (days !== undefined) {
    standing.scene.world.pass(days * DAY)
    told.script.push({ days })
    told.told.push(`days: ${days}`)
  }
  const turn = await takeTurn(standing, deeds).catch(failing(standing))
  const outcomes = deeds.map((_, at) => turn.answers[at]?.refused ?? 'done')
  if (deeds.length > 0) told.script.push(record(standing.scene.model, turn.scene.model, deeds))
  told.told.push(
    ...deeds.map(
      ({ do: deed, ...more }, at) => `${deed} ${JSON.stringify(more)} → ${outcomes[at]}`,
    ),
  )
  told.met.push(...deeds.map((deed, at) => `${deed.do} ${outcomes[at]}`))
  if (deeds.length > 1)
    told.met.push(`both: ${deeds.map((deed, at) => `${deed.do} ${outcomes[at]}`).join(' + ')}`)
  memory.named.unshift(...deeds.filter(({ request }) => request !== undefined))
  return turn
}

const failing = (standing: Standing) => (cause: unknown) => ({
  ...standing,
  faults: [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)],
  answers: [],
})
