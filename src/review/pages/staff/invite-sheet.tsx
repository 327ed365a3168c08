import { InviteStaff } from '../../../../contract/invite-staff'
import { staffWords as words } from '../../../../words/screens/staff'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import { PostFields } from './post-fields'
import { noPost } from './typed-post'
import { usePostForm } from './use-post-form'

export interface Invited {
  readonly name: string
  readonly code: string
  readonly ends: string
}

interface InviteSheetProps {
  onInvited: (invited: Invited) => void
  onClose: () => void
}

/** Mounted while it is open, so that nothing of one invitation is left in the next. */
export function InviteSheet({ onInvited, onClose }: InviteSheetProps) {
  const form = usePostForm(noPost)
  const { busy, failure, send } = useSending(InviteStaff, ({ code, ends }) =>
    onInvited({ name: form.typed.name.trim(), code, ends }),
  )
  const yes = () => {
    const told = form.read()
    if (told) send(told)
  }
  return (
    <FormSheet
      open
      title={words.invite}
      note={words.inviteNote}
      yes={words.inviteYes}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      <PostFields typed={form.typed} faults={form.faults} onTell={form.tell} />
    </FormSheet>
  )
}
