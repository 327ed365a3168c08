import { ShowRules } from '../../../contract/show-rules'
import type { Rules } from '../../../contract/shapes/rules'
import type { Post } from '../../../contract/shapes/post'
import { ask } from '../../services/ask'
import { useReply } from './use-reply'

const askRules = () => ask(ShowRules, {})

/** The sums and days that the operator has set, for whoever has a post. */
export const useRules = (post: Post | null): Rules | undefined => useReply(askRules, post !== null)
