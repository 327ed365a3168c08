import { KeepTemplates } from '../../../../contract/keep-templates'
import type { Templates } from '../../../../contract/shapes/service'
import { ShowTemplates } from '../../../../contract/show-templates'
import { settingsWords as words } from '../../../../words/screens/settings'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Card, Field } from '../../../ui'
import { SavedForm } from './saved-form'
import { useSaving } from './use-saving'

export function TemplatesCard() {
  const from = useAsk(ShowTemplates, {})
  return (
    <Card title={words.templates}>
      <Loaded from={from}>{(templates) => <TemplatesForm of={templates} />}</Loaded>
    </Card>
  )
}

const names = ['correction', 'result', 'payment'] as const

const isId = (text: string): boolean => /^[A-Za-z0-9_-]{0,60}$/.test(text.trim())

const faultsOf = (typed: Templates): Partial<Templates> =>
  Object.fromEntries(
    names.flatMap((name) => (isId(typed[name]) ? [] : [[name, words.templateWrong]])),
  )

function TemplatesForm({ of }: { of: Templates }) {
  const { typed, faults, tell, form } = useSaving({
    message: KeepTemplates,
    given: of,
    faultsOf,
    toldOf: ({ correction, result, payment }) => ({
      correction: correction.trim(),
      result: result.trim(),
      payment: payment.trim(),
    }),
    onSaved: () => undefined,
  })
  return (
    <SavedForm {...form} note={words.templatesNote}>
      {names.map((name) => (
        <Field
          key={name}
          name={`template-${name}`}
          label={words[name]}
          optional
          maxlength={80}
          value={typed[name]}
          {...(faults[name] ? { error: faults[name] } : {})}
          onTell={(id) => tell({ [name]: id })}
        />
      ))}
    </SavedForm>
  )
}
