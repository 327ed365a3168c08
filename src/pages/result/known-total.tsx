import { Forecast } from '../../../contract/forecast'
import { sayAward } from '../../../words/money'
import { resultWords as words } from '../../../words/screens/result'
import { actingFor, useMe } from '../../services/me'
import { itemsIn, type Answers } from '../../services/self-check'
import { useAsk } from '../../services/use-ask'
import { Notice, Words } from '../../ui'

/** What the office knows counts too, once it knows who asks: earlier grants, the city's places, the applicant's own roles. */
export function KnownTotal({ answers }: { answers: Answers }) {
  const signed = useMe()
  const applicant = signed.kind === 'person' ? actingFor(signed.me) : undefined
  if (!applicant) return <Words className="result__note">{words.guest}</Words>
  return <Asked answers={answers} name={applicant.name} />
}

function Asked({ answers, name }: { answers: Answers; name: string }) {
  const { load } = useAsk(Forecast, { items: itemsIn(answers) })
  if (load.kind !== 'ready') return <Words className="result__note">{words.guest}</Words>
  const { min, max } = load.reply.total
  const possible = max === null ? words.open : sayAward({ min: max, max })
  return <Notice>{words.known(name, sayAward({ min, max: min }), possible)}</Notice>
}
