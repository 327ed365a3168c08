import { useEffect } from 'react'
import type { Post } from '../../../contract/shapes/post'
import { meetPerson, useMe } from '../../services/me'

export interface Reviewer {
  /** Whether it is known yet who is signed in. */
  readonly known: boolean
  readonly post: Post | null
  readonly person?: string
}

/** The post that this person holds at the office; none for guests and applicants' contacts. */
export const useReviewer = (): Reviewer => {
  const signed = useMe()
  const { kind } = signed
  useEffect(() => {
    // Nobody opens a desk as a guest: the server is asked also where this browser remembers no one.
    if (kind === 'guest') void meetPerson()
  }, [kind])
  if (signed.kind !== 'person') return { known: kind !== 'unknown', post: null }
  const { post, person } = signed.me
  return { known: true, post, person }
}
