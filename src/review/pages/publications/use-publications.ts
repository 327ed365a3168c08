import { useState } from 'react'
import { ListPublications } from '../../../../contract/list-publications'
import type { Publication } from '../../../../contract/shapes/publication'
import { useAsk } from '../../../services/use-ask'
import { useReviewer } from '../../parts/use-reviewer'
import { useRules } from '../../parts/use-rules'
import { usePublishing } from './use-publishing'

/** The publications, newest first; one that was just opened stands first, for it lists nothing yet. */
export const usePublications = () => {
  const from = useAsk(ListPublications, {})
  const { post } = useReviewer()
  const rules = useRules(post)
  const [changed, setChanged] = useState<readonly Publication[]>([])
  const keep = (publication: Publication) =>
    setChanged((now) => [publication, ...now.filter((one) => !isSame(one, publication))])
  const publishing = usePublishing(keep)
  return {
    from,
    rules,
    publishing,
    opened: keep,
    /** As they stand after what was done here. */
    newestOf: (listed: readonly Publication[]): readonly Publication[] => [
      ...changed.filter((one) => !listed.some((other) => isSame(one, other))),
      ...listed.map((one) => newer(one, changed)),
    ],
  }
}

const isSame = (one: Publication, other: Publication): boolean =>
  one.publication === other.publication

/** Its claims only grow: the greater number is the newer. */
const newer = (one: Publication, changed: readonly Publication[]): Publication => {
  const here = changed.find((other) => isSame(one, other))
  return here && here.claims > one.claims ? here : one
}
