import { KeepService } from '../../../../contract/keep-service'
import type { ServiceSettings } from '../../../../contract/shapes/service'
import { ShowService } from '../../../../contract/show-service'
import { settingsWords as words } from '../../../../words/screens/settings'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Area, Card, Field } from '../../../ui'
import { SavedForm } from './saved-form'
import { useSaving } from './use-saving'

export function ServiceCard() {
  const from = useAsk(ShowService, {})
  return (
    <Card title={words.service}>
      <Loaded from={from}>{(service) => <ServiceForm of={service} />}</Loaded>
    </Card>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const givenOf = ({ counties, office }: ServiceSettings) => ({
  counties: counties.join('\n'),
  name: office.name,
  phone: office.phone,
})
type Typed = ReturnType<typeof givenOf>

const faultsOf = ({ counties, name, phone }: Typed) => ({
  ...(linesOf(counties).length === 0 ? { counties: words.countiesMissing } : {}),
  ...(name.trim() === '' ? { name: words.officeMissing } : {}),
  ...(/^[0-9+\-() ]{5,20}$/.test(phone.trim()) ? {} : { phone: words.phoneWrong }),
})

function ServiceForm({ of }: { of: ServiceSettings }) {
  const { typed, faults, tell, form } = useSaving({
    message: KeepService,
    given: givenOf(of),
    faultsOf,
    toldOf: ({ counties, name, phone }) => ({
      counties: [...new Set(linesOf(counties))],
      office: { name: name.trim(), phone: phone.trim() },
    }),
    onSaved: () => undefined,
  })
  return (
    <SavedForm {...form}>
      <ServiceFields typed={typed} faults={faults} onTell={tell} />
    </SavedForm>
  )
}

interface ServiceFieldsProps {
  typed: Typed
  faults: Partial<Typed>
  onTell: (part: Partial<Typed>) => void
}

function ServiceFields({ typed, faults, onTell }: ServiceFieldsProps) {
  return (
    <>
      <Area
        name="settings-counties"
        label={words.counties}
        hint={words.countiesHint}
        maxlength={1300}
        value={typed.counties}
        {...(faults.counties ? { error: faults.counties } : {})}
        onTell={(counties) => onTell({ counties })}
      />
      <Field
        name="settings-office"
        label={words.officeName}
        maxlength={40}
        value={typed.name}
        {...(faults.name ? { error: faults.name } : {})}
        onTell={(name) => onTell({ name })}
      />
      <Field
        name="settings-phone"
        label={words.phone}
        maxlength={20}
        value={typed.phone}
        {...(faults.phone ? { error: faults.phone } : {})}
        onTell={(phone) => onTell({ phone })}
      />
    </>
  )
}
