import { ListColleagues } from '../../../contract/list-colleagues'
import type { Post } from '../../../contract/shapes/post'
import type { Colleague } from '../../../contract/shapes/staff'
import { ask } from '../../services/ask'
import { isReviewer } from './is-reviewer'
import { useReply } from './use-reply'

const askColleagues = () => ask(ListColleagues, {})

/** Everybody who reviews with this reviewer; nobody while it is not known. */
export const useColleagues = (post: Post | null): readonly Colleague[] =>
  useReply(askColleagues, isReviewer(post))?.colleagues ?? []

/** Answers the name behind a person's id, for reviewers; nothing where it is not known. */
export const useColleagueNames = (post: Post | null): ((person: string) => string | undefined) => {
  const names = new Map(useColleagues(post).map(({ person, name }) => [person, name]))
  return (person) => names.get(person)
}
