import { ImportOffers } from '../../contract/import-offers'
import type { ToldOf } from '../../contract/message'
import type { OfferFault } from '../../contract/shapes/offer'
import { answers, type Staff } from '../deed'
import type { Ports } from '../ports'
import { checkOffer, fault, type Fault, type Named } from './check-offer'
import { keepOffer } from './keep-offer'
import { weighOffer, type Weighed } from './weigh-offer'

type Told = ToldOf<typeof ImportOffers>

/** Looked at whole before anything is written; then row by row, so that what was interrupted goes on. */
export const importOffers = answers(ImportOffers, (ports) => async ({ dry, offers }, caller) => {
  const { good, already, faults } = await weighAll(ports, offers)
  const reached = good.filter(({ to }) => to !== undefined).length
  const seen = { good: good.length, reached, unknown: good.length - reached, faults }
  if (dry || faults.length > 0) return { ...seen, offered: 0, already }
  const offered = await keepAll(ports, caller, good)
  return { ...seen, offered, already: already + good.length - offered }
})

const weighAll = async (ports: Ports, offers: Told['offers']) => {
  const lines = new Map<string, number>()
  const good: Weighed[] = []
  const faults: OfferFault[] = []
  let already = 0
  for (const told of offers) {
    const row = checkOffer(told, ports.vault)
    const found = 'offer' in row ? await weighOnce(ports, row, lines) : row
    if (found === 'already') already += 1
    else if ('row' in found) good.push(found)
    else faults.push(...found.map((one) => ({ line: told.line, ...one })))
  }
  return { good, already, faults }
}

const weighOnce = async (
  ports: Ports,
  row: Named,
  lines: Map<string, number>,
): Promise<Weighed | 'already' | readonly Fault[]> => {
  const before = lines.get(row.offer)
  if (before !== undefined) return [fault('row-twice', before)]
  lines.set(row.offer, row.line)
  return weighOffer(ports, row)
}

const keepAll = async (ports: Ports, by: Staff, good: readonly Weighed[]): Promise<number> => {
  let offered = 0
  for (const weighed of good) if (await keepOffer(ports, by, weighed)) offered += 1
  return offered
}
