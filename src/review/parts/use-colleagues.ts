import { ListColleagues } from '../../../contract/list-colleagues'
import type { Post } from '../../../contract/shapes/post'
import { ask } from '../../services/ask'
import { isReviewer } from './is-reviewer'
import { useReply } from './use-reply'

const askColleagues = () => ask(ListColleagues, {})

/** Answers the name behind a person's id, for reviewers; nothing where it is not known. */
export const useColleagueNames = (post: Post | null): ((person: string) => string | undefined) => {
  const reply = useReply(askColleagues, isReviewer(post))
  const names = new Map(reply?.colleagues.map(({ person, name }) => [person, name]))
  return (person) => names.get(person)
}
