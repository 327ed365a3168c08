import { KeepDocuments } from '../../../../contract/keep-documents'
import { MOST_OWN, type OwnDocuments } from '../../../../contract/shapes/documents'
import { settingsWords as words } from '../../../../words/screens/settings'
import { Box, Field, Link, Row, Tick } from '../../../ui'
import { SavedForm } from './saved-form'
import { useSaving } from './use-saving'

type Own = OwnDocuments['own'][number]

interface DocumentsFormProps {
  of: OwnDocuments
  onSaved: () => void
}

/** A name that was emptied is taken off the list. */
const named = (own: readonly Own[]): Own[] =>
  own
    .map(({ name, off }) => ({ name: name.replace(/\s/g, ''), off }))
    .filter(({ name }) => name !== '')

const isName = (name: string): boolean => /^(?![a-z-]+$)\S{2,30}$/.test(name)

const faultsOf = ({ own }: { own: readonly Own[] }): { own?: string } => {
  const names = named(own).map(({ name }) => name)
  if (names.some((name) => !isName(name))) return { own: words.documentWrong }
  return new Set(names).size < names.length ? { own: words.documentTwice } : {}
}

export function DocumentsForm({ of: { item, own }, onSaved }: DocumentsFormProps) {
  const { typed, faults, tell, form } = useSaving({
    message: KeepDocuments,
    given: { own },
    faultsOf,
    toldOf: (now) => ({ item, own: named(now.own) }),
    onSaved,
  })
  const change = (at: number, part: Partial<Own>) =>
    tell({ own: typed.own.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <SavedForm {...form} {...(faults.own ? { failure: faults.own } : {})}>
      {typed.own.map((one, at) => (
        <OwnRow key={at} {...{ one, at }} onTell={(part) => change(at, part)} />
      ))}
      {typed.own.length < MOST_OWN ? (
        <Row>
          <Link onTap={() => tell({ own: [...typed.own, { name: '', off: false }] })}>
            {words.addDocument}
          </Link>
        </Row>
      ) : null}
    </SavedForm>
  )
}

interface OwnRowProps {
  one: Own
  at: number
  onTell: (part: Partial<Own>) => void
}

function OwnRow({ one: { name, off }, at, onTell }: OwnRowProps) {
  return (
    <Box className="settings__document">
      <Field
        name={`document-${at}`}
        label={words.document(at + 1)}
        maxlength={30}
        value={name}
        onTell={(typed) => onTell({ name: typed })}
      />
      <Tick
        name={`document-${at}-on`}
        label={words.documentOn}
        checked={!off}
        onTell={(on) => onTell({ off: !on })}
      />
    </Box>
  )
}
