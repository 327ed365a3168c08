import { useState } from 'react'
import type { Post } from '../../../../contract/shapes/post'
import { itemOf } from '../../../../policy/edition'
import { queueWords as words } from '../../../../words/screens/review'
import { compareWords } from '../../../../words/screens/review-compare'
import { go } from '../../../services/go'
import { Cell, Link, Sheet } from '../../../ui'
import { comparedItems } from '../../parts/has-quota'
import { isPublisher, isReviewer } from '../../parts/is-reviewer'
import { OffersLink } from '../../parts/offers-link'
import { ProgressLink } from '../../parts/progress-link'
import { VerificationsLink } from '../../parts/verifications-link'

/** Where else to go from the queue. */
export function Ways({ post, round }: { post: Post; round: string | undefined }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ProgressLink round={round} />
      <OffersLink post={post} />
      <VerificationsLink post={post} />
      {isReviewer(post) && round !== undefined ? (
        <Link onTap={() => setOpen(true)}>{words.compare}</Link>
      ) : null}
      {isPublisher(post) ? (
        <Link onTap={() => go('review-publications')}>{words.publications}</Link>
      ) : null}
      <Sheet open={open} title={compareWords.ways} onClose={() => setOpen(false)}>
        {comparedItems().map((item) => (
          <Cell
            key={item}
            title={itemOf(item).title}
            onTap={() => {
              setOpen(false)
              go('compare-claims', { round: round ?? '', item })
            }}
          />
        ))}
      </Sheet>
    </>
  )
}
