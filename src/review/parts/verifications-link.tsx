import type { Post } from '../../../contract/shapes/post'

/** Licences are looked at on a computer. */
export function VerificationsLink(_: { post: Post }) {
  return null
}
