import { EndPost } from '../../../../contract/end-post'
import { staffWords as words } from '../../../../words/screens/staff'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import type { OfColleague } from './change-sheet'

export function EndSheet({ of: { person, name }, onDone, onClose }: OfColleague) {
  const { busy, failure, send } = useSending(EndPost, onDone)
  return (
    <FormSheet
      open
      grave
      title={words.endTitle(name)}
      note={words.endNote}
      yes={words.endYes}
      {...{ busy, failure, onClose }}
      onYes={() => send({ person })}
    />
  )
}
