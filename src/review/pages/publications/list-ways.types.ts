import type { Post } from '../../../../contract/shapes/post'
import type { Publication } from '../../../../contract/shapes/publication'

export interface ListWaysProps {
  of: Publication
  today: string
  post: Post | null
}
