import { ImportOffers, type ToldOffer } from '../../../../contract/import-offers'
import { offerColumns, offerOf } from '../../../../words/lists/offers'
import { sayOfferFault } from '../../../../words/offer-faults'
import { offersWords as words } from '../../../../words/screens/offers'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import type { ImportPlan } from '../../parts/use-import.h5'

export const offerPlan = (
  onWritten: () => void,
): ImportPlan<keyof typeof offerColumns, ToldOffer> => ({
  columns: offerColumns,
  toldOf: (rows) => rows.map(offerOf),
  atOnce: 50,
  send: async (offers, dry) => {
    const answer = await ask(ImportOffers, { dry, offers: [...offers] })
    if (answer.kind !== 'reply') return sayFailure(answer)
    const { good, offered, already, reached, unknown, faults } = answer.reply
    if (!dry) onWritten()
    const bad = faults.map((fault) => ({ line: fault.line, words: sayOfferFault(fault) }))
    return { good, done: offered, already, bad, note: words.reached(reached, unknown) }
  },
})
