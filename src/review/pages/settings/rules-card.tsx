import { KeepRules } from '../../../../contract/keep-rules'
import type { Rules } from '../../../../contract/shapes/rules'
import { ShowRules } from '../../../../contract/show-rules'
import { readYuan } from '../../../../words/money'
import { settingsWords as words } from '../../../../words/screens/settings'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Card, Field, Tick } from '../../../ui'
import { SavedForm } from './saved-form'
import { useSaving } from './use-saving'

export function RulesCard() {
  const from = useAsk(ShowRules, {})
  return (
    <Card title={words.rules}>
      <Loaded from={from}>{(rules) => <RulesForm of={rules} />}</Loaded>
    </Card>
  )
}

const givenOf = ({ twoPairsAbove, returnDays, publicationDays, ...sampled }: Rules) => ({
  sum: String(twoPairsAbove / 100),
  returnDays: String(returnDays),
  publicationDays: String(publicationDays),
  oneIn: String(sampled.sampleOneIn ?? 0),
  first: sampled.sampleFirst ?? false,
})

type Typed = ReturnType<typeof givenOf>
type Faults = { readonly [field in keyof Typed]?: string }

const within = (text: string, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most

const faultsOf = ({ sum, returnDays, publicationDays, oneIn }: Typed): Faults => ({
  ...(readYuan(sum) === undefined ? { sum: words.sumWrong } : {}),
  ...(within(returnDays, 365) ? {} : { returnDays: words.returnDaysWrong }),
  ...(within(publicationDays, 60) ? {} : { publicationDays: words.publicationDaysWrong }),
  ...(/^\d{1,4}$/.test(oneIn) && Number(oneIn) <= 1000 ? {} : { oneIn: words.oneInWrong }),
})

function RulesForm({ of }: { of: Rules }) {
  const { typed, faults, tell, form } = useSaving({
    message: KeepRules,
    given: givenOf(of),
    faultsOf,
    toldOf: ({ sum, returnDays, publicationDays, oneIn, first }) => ({
      twoPairsAbove: readYuan(sum) ?? 0,
      returnDays: Number(returnDays),
      publicationDays: Number(publicationDays),
      sampleOneIn: Number(oneIn),
      sampleFirst: first,
    }),
    onSaved: () => undefined,
  })
  return (
    <SavedForm {...form}>
      <RulesFields typed={typed} faults={faults} onTell={tell} />
      <SampleFields typed={typed} faults={faults} onTell={tell} />
    </SavedForm>
  )
}

interface RulesFieldsProps {
  typed: Typed
  faults: Faults
  onTell: (part: Partial<Typed>) => void
}

function RulesFields({ typed, faults, onTell }: RulesFieldsProps) {
  return (
    <>
      <Field
        name="rules-sum"
        type="digit"
        suffix="元"
        label={words.twoPairs}
        hint={words.twoPairsHint}
        maxlength={13}
        value={typed.sum}
        {...(faults.sum ? { error: faults.sum } : {})}
        onTell={(sum) => onTell({ sum })}
      />
      <Field
        name="rules-return"
        type="number"
        label={words.returnDays}
        maxlength={3}
        value={typed.returnDays}
        {...(faults.returnDays ? { error: faults.returnDays } : {})}
        onTell={(returnDays) => onTell({ returnDays })}
      />
      <Field
        name="rules-publication"
        type="number"
        label={words.publicationDays}
        maxlength={2}
        value={typed.publicationDays}
        {...(faults.publicationDays ? { error: faults.publicationDays } : {})}
        onTell={(publicationDays) => onTell({ publicationDays })}
      />
    </>
  )
}

/** Which decisions another person looks at again. */
function SampleFields({ typed, faults, onTell }: RulesFieldsProps) {
  return (
    <>
      <Field
        name="rules-sample"
        type="number"
        label={words.oneIn}
        hint={words.oneInHint}
        maxlength={4}
        value={typed.oneIn}
        {...(faults.oneIn ? { error: faults.oneIn } : {})}
        onTell={(oneIn) => onTell({ oneIn })}
      />
      <Tick
        name="rules-first"
        label={words.first}
        checked={typed.first}
        onTell={(first) => onTell({ first })}
      />
    </>
  )
}
