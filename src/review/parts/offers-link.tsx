import type { Post } from '../../../contract/shapes/post'

/** Official lists are brought on a computer. */
export function OffersLink(_: { post: Post }) {
  return null
}
