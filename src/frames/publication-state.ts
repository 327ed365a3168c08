import type { Publication } from '../../contract/shapes/publication'

/** It runs from its first day to the end of its last. */
export const publicationState = (
  { from, until }: Publication,
  today: string,
): 'coming' | 'running' | 'over' => {
  if (today < from) return 'coming'
  return today <= until ? 'running' : 'over'
}
