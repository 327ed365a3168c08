import type { Post } from '../../../contract/shapes/post'
import { meWords } from '../../../words/screens/me'
import { call } from '../../services/call'
import { go } from '../../services/go'
import { hasDesk } from '../../services/has-desk'
import { hasOffice } from '../../services/has-office'
import type { Service } from '../../services/use-service'
import { Card, Cell } from '../../ui'

interface PlacesCardProps {
  post: Post | null | undefined
  office: Service['office'] | undefined
}

/** Where else to go from here: the desk, what is published, a complaint, the code of an invitation, the office's telephone. */
export function PlacesCard({ post, office }: PlacesCardProps) {
  return (
    <Card flush>
      <DeskCells post={post} />
      <Cell
        icon="doc"
        title={meWords.publications}
        note={meWords.publicationsNote}
        onTap={() => go('publications')}
      />
      <Cell
        icon="inbox"
        title={meWords.suggest}
        note={meWords.suggestNote}
        onTap={() => go('suggestion')}
      />
      {office ? (
        <Cell
          icon="phone"
          title={`${office.name} ${office.phone}`}
          note={meWords.officeNote}
          // What is seen stands in what is heard: who speaks to the screen says what he sees.
          label={`${meWords.call(office.phone)} ${office.name} ${office.phone} ${meWords.officeNote}`}
          onTap={() => call(office.phone)}
        />
      ) : null}
      <Cell
        icon="plus"
        title={meWords.invitation}
        note={meWords.invitationNote}
        onTap={() => go('invitation')}
      />
    </Card>
  )
}

/** Of whoever works at the office. */
function DeskCells({ post }: Pick<PlacesCardProps, 'post'>) {
  return (
    <>
      {hasDesk(post) ? (
        <Cell icon="claim" title={meWords.desk} note={meWords.deskNote} onTap={() => go('queue')} />
      ) : null}
      {hasOffice(post) ? (
        <Cell
          icon="claim"
          title={meWords.officeDesk}
          note={meWords.officeDeskNote}
          onTap={() => go('office')}
        />
      ) : null}
    </>
  )
}
