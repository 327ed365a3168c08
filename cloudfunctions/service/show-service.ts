import { ShowService } from '../../contract/show-service'
import { answers } from '../deed'
import { openRound } from './find-round'
import { readService } from './read-service'

export const showService = answers(ShowService, (ports) => async () => {
  const { counties, office, sample } = await readService(ports.table)
  const round = (await openRound(ports)) ?? null
  return { today: ports.clock.today(), round, counties, office, sample }
})
