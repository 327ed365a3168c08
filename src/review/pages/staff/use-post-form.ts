import { useState } from 'react'
import { faultsOf, readPost, type TypedPost } from './typed-post'

/** What is typed of a name and a post; its faults show once it was to be sent. */
export const usePostForm = (given: TypedPost) => {
  const [typed, setTyped] = useState(given)
  const [tried, setTried] = useState(false)
  return {
    typed,
    faults: tried ? faultsOf(typed) : {},
    tell: (part: Partial<TypedPost>) => setTyped({ ...typed, ...part }),
    /** What is told, or nothing and the faults show. */
    read: () => {
      setTried(true)
      return readPost(typed)
    },
  }
}
