import type { Post } from '../../contract/shapes/post'

/** An operator's desk is on the web alone. */
export const hasOffice = (_: Post | null | undefined): boolean => false
