import type { Post } from '../../../contract/shapes/post'
import { verificationsWords as words } from '../../../words/screens/verifications'
import { go } from '../../services/go'
import { Link } from '../../ui'
import { isReviewer } from './is-reviewer'

export function VerificationsLink({ post }: { post: Post }) {
  return isReviewer(post) ? <Link onTap={() => go('verifications')}>{words.title}</Link> : null
}
