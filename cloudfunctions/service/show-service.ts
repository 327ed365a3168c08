import { ShowService } from '../../contract/show-service'
import { currentEdition, editionNamed } from '../../policy/edition'
import { answers } from '../deed'
import { everyRound, takesClaims } from './find-round'
import { readService } from './read-service'
import { readTemplates } from './read-templates'

export const showService = answers(ShowService, (ports) => async () => {
  const { counties, office, sample } = await readService(ports.table)
  const today = ports.clock.today()
  const rounds = (await everyRound(ports)).filter(
    ({ status, closes }) => status === 'open' && today <= closes,
  )
  const round = rounds.find((one) => takesClaims(one, today)) ?? null
  const { title, issued } = editionNamed(round?.edition ?? '') ?? currentEdition
  const templates = Object.values(await readTemplates(ports.table)).filter((id) => id !== '')
  const policy = { title, issued }
  return { today, round, rounds, counties, office, sample, policy, templates }
})
