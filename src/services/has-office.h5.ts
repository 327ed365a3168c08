import type { Post } from '../../contract/shapes/post'

export const hasOffice = (post: Post | null | undefined): boolean => post?.kind === 'operator'
