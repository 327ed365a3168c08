import type { Reading } from '../../../contract/shapes/reading'
import type { GrantedItem } from '../../../policy/rule'
import { holderLabel, referenceWords } from '../../../words/references'
import { claimWords as words } from '../../../words/screens/claim'
import { fillWords } from '../../../words/screens/claim-photos'
import { Box, Field, Link, Row, Stack, Words } from '../../ui'
import { faultWhileTyping } from './check-number'
import { checked, emptied } from './fill-in'
import { ReadNote } from './read-note'
import type { Part, TypedReference } from './typed-claim'

export interface ReferenceFormProps {
  item: GrantedItem
  /** Makes the fields' names unique on the screen. */
  name: string
  place: number
  reference: TypedReference
  /** What was read for it from a photo. */
  reading: Reading | undefined
  errors: Readonly<Record<string, string>>
  onTell: (reference: TypedReference) => void
  onRemove: (() => void) | undefined
}

/** The number, holder and day that stand on one paper. */
export function ReferenceForm(props: ReferenceFormProps) {
  const { place, reference, onTell, onRemove } = props
  const filled = (reference.photo?.unchecked.length ?? 0) > 0
  return (
    <Box className="claim__reference">
      <Stack>
        <Row apart>
          <Words className="claim__place">{words.reference(place + 1)}</Words>
          <Row gap="m">
            {filled ? <Link onTap={() => onTell(emptied(reference))}>{fillWords.undo}</Link> : null}
            {onRemove ? <Link onTap={onRemove}>{words.remove}</Link> : null}
          </Row>
        </Row>
        <Parts {...props} />
      </Stack>
    </Box>
  )
}

function Parts(props: ReferenceFormProps) {
  const { item, name, reference, errors, onTell } = props
  const { label, hint } = referenceWords(item.id)
  const holder = holderLabel(item.id)
  const part = (part: Part) => ({
    name: `${name}-${part}`,
    error: errors[`${name}-${part}`],
    value: reference[part],
    onTell: (text: string) => onTell({ ...checked(reference, part), [part]: text }),
  })
  const wrong = faultWhileTyping(item.id, reference.number)
  return (
    <>
      <Box className="claim__part">
        <Field
          {...part('number')}
          {...(wrong ? { error: wrong } : {})}
          label={label}
          hint={hint}
          maxlength={120}
        />
        <ReadNote {...props} part="number" label={label} />
      </Box>
      {holder ? (
        <Box className="claim__part">
          <Field {...part('holder')} label={holder} maxlength={120} />
          <ReadNote {...props} part="holder" label={holder} />
        </Box>
      ) : null}
      <Box className="claim__part">
        <Field {...part('date')} label={words.date} type="date" />
        <ReadNote {...props} part="date" label={words.date} />
      </Box>
    </>
  )
}
