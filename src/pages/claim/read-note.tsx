import { fillWords as words } from '../../../words/screens/claim-photos'
import { sayDay } from '../../../words/time'
import { Box, Link, Tag, Words } from '../../ui'
import { checked, readOf } from './fill-in'
import { isAsRead } from './is-as-read'
import type { ReferenceFormProps } from './reference-form'
import type { Part } from './typed-claim'

interface ReadNoteProps extends ReferenceFormProps {
  part: Part
  label: string
}

/** Under a field: that it was filled in from a photo and is to be checked, or what the photo says instead. */
export function ReadNote({ item, reference, reading, part, label, onTell }: ReadNoteProps) {
  if (reference.photo?.unchecked.includes(part))
    return (
      <Box className="claim__read">
        <Tag tone="warn">{words.mark}</Tag>
        <Link label={words.confirmOf(label)} onTap={() => onTell(checked(reference, part))}>
          {words.confirm}
        </Link>
      </Box>
    )
  const read = reading && readOf(item.id, reading, part)
  if (read === undefined || isAsRead(item.id, part, reference[part], read)) return null
  return (
    <Box className="claim__read">
      <Words>{words.onPhoto(part === 'date' ? sayDay(read) : read)}</Words>
      <Link
        label={words.adoptOf(label)}
        onTap={() => onTell({ ...checked(reference, part), [part]: read })}
      >
        {words.adopt}
      </Link>
    </Box>
  )
}
