import { ListColleagues } from '../../../../contract/list-colleagues'
import type { ClaimView } from '../../../../contract/shapes/claim'
import type { Colleague } from '../../../../contract/shapes/staff'
import { sayPost } from '../../../../words/screens/review'
import { handWords as words } from '../../../../words/screens/review-decide'
import { sayDay } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Box, Choice } from '../../../ui'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** Gives the claim to a colleague; who is absent today is marked. */
export function HandSheet(of: OfStep) {
  const { claim, used } = of
  const { to } = used.typed
  return (
    <StepSheet
      step="hand"
      used={used}
      {...(to === undefined ? {} : { onYes: () => void used.hand(claim) })}
    >
      <Colleagues {...of} />
    </StepSheet>
  )
}

/** Asked when the sheet opens: it is only then that anybody needs to know. */
function Colleagues({ claim, county, used }: OfStep) {
  const from = useAsk(ListColleagues, {})
  return (
    <Loaded from={from}>
      {({ colleagues }) => {
        const others = colleagues.filter(
          (one) => one.person !== used.desk.person && mayHave(one, claim, county),
        )
        if (others.length === 0) return <Box className="desk-note">{words.none}</Box>
        return (
          <Choice
            name="hand-to"
            label={words.to}
            options={others.map((one) => optionOf(one, used.desk.today))}
            value={used.typed.to}
            onTell={(to) => used.type({ to })}
          />
        )
      }}
    </Loaded>
  )
}

/** Of the claim's county, while it works on it, or of the city; and not who has it now. */
const mayHave = (
  { person, post }: Colleague,
  { assignee, state }: ClaimView,
  county: string,
): boolean => {
  if (person === assignee?.person) return false
  if (post.kind !== 'county-reviewer') return post.kind === 'city-reviewer'
  return state !== 'reviewed' && post.county === county
}

const optionOf = ({ person, name, post, absence }: Colleague, today: string) => {
  const away = absence && absence.from <= today && today <= absence.to
  const note = [
    sayPost(post),
    away ? words.absent(sayDay(absence.from), sayDay(absence.to)) : '',
  ].filter(Boolean)
  return { value: person, label: name, note: note.join('　') }
}
