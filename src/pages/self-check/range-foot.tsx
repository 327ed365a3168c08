import { currentEdition, itemOf } from '../../../policy/edition'
import { outlook } from '../../../policy/questions/outlook'
import { itemsOpenTo, themeItems } from '../../../policy/questions/themes'
import { sayMoney } from '../../../words/money'
import { sayUnit } from '../../../words/say-unit'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { RangeBar } from '../../parts/range-bar'
import { rolesIn, type Answers } from '../../services/self-check'
import { Box, Words } from '../../ui'
import { themesShown } from './opening-questions'
import type { SelfCheck } from './use-self-check'

/** The range as it stands, from the first answer on. */
export function RangeFoot({ check: { answers, running } }: { check: SelfCheck }) {
  const { total, uncounted } = running
  if (answers.items.length === 0)
    return <Words className="check__outlook">{sayOutlook(answers)}</Words>
  return (
    <Box>
      {uncounted.length < answers.items.length ? (
        <RangeBar key={answers.items.join()} total={total} />
      ) : null}
      {uncounted.length > 0 ? (
        <Words className="check__outlook">
          {`${words.perPiece}${sayUnits(uncounted.map((id) => sayUnit(itemOf(id))))}`}
        </Words>
      ) : null}
    </Box>
  )
}

const sayOutlook = (answers: Answers): string => {
  const own = rolesIn(answers)
  if (own.length === 0) return words.noOutlook
  const chosen = answers.themes.length > 0
  const items = chosen
    ? themesShown(answers).flatMap((theme) => themeItems(theme, own))
    : itemsOpenTo(own, currentEdition).map(({ id }) => id)
  const { count, most } = outlook(items, own)
  return words.outlook(count, sayMoney(most))
}

/** The first two by their figures; the foot has no room for more. */
const sayUnits = (units: readonly string[]): string =>
  `${units.slice(0, 2).join('；')}${units.length > 2 ? words.more(units.length) : ''}`
