import { progressWords as words } from '../../../words/screens/round-progress'
import { go } from '../../services/go'
import { Link } from '../../ui'

export function ProgressLink({ round }: { round: string | undefined }) {
  return (
    <Link onTap={() => go('round-progress', round === undefined ? {} : { round })}>
      {words.title}
    </Link>
  )
}
