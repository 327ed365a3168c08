import { ledgerYearKey, placesKey } from '../../../cloudfunctions/keys'
import { LedgerRow, PlacesRow, read } from '../../../cloudfunctions/rows'
import { rowOfClaim } from '../../cloudfunctions/make-claim'
import type { World } from '../../cloudfunctions/world'
import { countEach } from '../proven'
import type { Told } from './approve-all'
import type { Scene } from './scene'

export interface Raced {
  readonly what: string
  readonly told: Told
  readonly milliseconds: number
}

export interface Judged {
  readonly row: readonly (string | number)[]
  readonly failures: readonly string[]
}

/** Who was told that it is done is approved, who was refused is not; a fault promised nothing. */
const judgeEach = async (world: World, told: Told) => {
  const states = await Promise.all(
    told.map(async ([claim]) => (await rowOfClaim(world, claim)).state),
  )
  const lies = told.filter(([, answer], at) => {
    const approved = states[at] === 'approved'
    return answer !== 'fault' && approved !== (answer === 'done')
  })
  return { approved: states.filter((state) => state === 'approved').length, lies }
}

const spentOf = async ({ table }: World['ports'], scene: Scene): Promise<string> => {
  if (scene.kind === 'places') {
    const row = await read(table, placesKey(2026, scene.item), PlacesRow)
    return `${row?.placesLeft} places left`
  }
  const row = await read(table, ledgerYearKey(scene.applicant, 2026, scene.item), LedgerRow)
  return `${row?.amount} fen spent`
}

/** Totals to the last fen, and the truth to every caller. */
export const judgeRace = async (world: World, scene: Scene, raced: Raced): Promise<Judged> => {
  const { approved, lies } = await judgeEach(world, raced.told)
  const spent = await spentOf(world.ports, scene)
  const answers = countEach(raced.told.map(([, answer]) => answer))
  return {
    row: [
      ...[raced.what, scene.kind === 'places' ? 'five places' : 'a yearly cap', raced.told.length],
      ...[answers.map(([answer, times]) => `${answer} ${times}`).join(', '), approved, spent],
      raced.milliseconds,
    ],
    failures: [
      ...lies.map(
        ([claim, answer]) => `${raced.what}: ${claim} was told ${answer}, which is not so`,
      ),
      ...(approved === scene.winners
        ? []
        : [`${raced.what}: ${approved} were approved, ${scene.winners} may be`]),
      ...(spent === scene.spent ? [] : [`${raced.what}: ${spent}, not ${scene.spent}`]),
    ],
  }
}
