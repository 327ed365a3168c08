import type { Post } from '../../../contract/shapes/post'
import { offersWords as words } from '../../../words/screens/offers'
import { go } from '../../services/go'
import { Link } from '../../ui'

export function OffersLink({ post }: { post: Post }) {
  return post.kind === 'city-reviewer' ? (
    <Link onTap={() => go('offers')}>{words.title}</Link>
  ) : null
}
