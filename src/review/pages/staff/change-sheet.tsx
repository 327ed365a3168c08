import { ChangePost } from '../../../../contract/change-post'
import type { Colleague } from '../../../../contract/shapes/staff'
import { staffWords as words } from '../../../../words/screens/staff'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import { PostFields } from './post-fields'
import { typedOf } from './typed-post'
import { usePostForm } from './use-post-form'

export interface OfColleague {
  of: Colleague
  onDone: () => void
  onClose: () => void
}

export function ChangeSheet({ of: { person, name, post }, onDone, onClose }: OfColleague) {
  const form = usePostForm(typedOf(name, post))
  const { busy, failure, send } = useSending(ChangePost, onDone)
  const yes = () => {
    const told = form.read()
    if (told) send({ person, ...told })
  }
  return (
    <FormSheet
      open
      title={words.changeTitle(name)}
      note={words.changeNote}
      yes={words.changeYes}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      <PostFields typed={form.typed} faults={form.faults} onTell={form.tell} />
    </FormSheet>
  )
}
