import type { ClaimEntry } from '../../../contract/shapes/claim'
import type { GrantedItem } from '../../../policy/rule'
import { holderLabel, referenceWords } from '../../../words/references'
import { claimWords as words } from '../../../words/screens/claim'
import { Box, Field, Link, Row, Stack, Words } from '../../ui'

type Reference = ClaimEntry['references'][number]

export interface ReferenceFormProps {
  item: GrantedItem
  /** Makes the fields' names unique on the screen. */
  name: string
  place: number
  reference: Reference
  errors: Readonly<Record<string, string>>
  onTell: (reference: Reference) => void
  onRemove: (() => void) | undefined
}

/** The number, holder and day that stand on one paper. */
export function ReferenceForm(props: ReferenceFormProps) {
  const { place, onRemove } = props
  return (
    <Box className="claim__reference">
      <Stack>
        <Row apart>
          <Words className="claim__place">{words.reference(place + 1)}</Words>
          {onRemove ? <Link onTap={onRemove}>{words.remove}</Link> : null}
        </Row>
        <Parts {...props} />
      </Stack>
    </Box>
  )
}

function Parts({ item, name, reference, errors, onTell }: ReferenceFormProps) {
  const { label, hint } = referenceWords(item.id)
  const holder = holderLabel(item.id)
  const part = (field: string) => ({ name: `${name}-${field}`, error: errors[`${name}-${field}`] })
  return (
    <>
      <Field
        {...part('number')}
        label={label}
        hint={hint}
        value={reference.number}
        maxlength={120}
        onTell={(number) => onTell({ ...reference, number })}
      />
      {holder ? (
        <Field
          {...part('holder')}
          label={holder}
          value={reference.holder}
          maxlength={120}
          onTell={(text) => onTell({ ...reference, holder: text })}
        />
      ) : null}
      <Field
        {...part('date')}
        label={words.date}
        type="date"
        value={reference.date}
        onTell={(date) => onTell({ ...reference, date })}
      />
    </>
  )
}
