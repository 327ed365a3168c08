import { isRefused, type Deed, type Staff } from '../../cloudfunctions/deed'
import { unkeepableIn } from '../../cloudfunctions/door/list-unkeepable'
import type { Ports } from '../../cloudfunctions/ports'
import type { Message, ReplyOf } from '../../contract/message'
import { refusalWords } from '../../words/refusals'
import { Trouble } from '../trouble'
import { WrongArgument } from './command'

/** Who does what is done here, as history and journal name him. */
export const operator: Staff = {
  family: 'operator-command',
  person: 'operator-command',
  name: '命令行',
  post: { kind: 'operator' },
  applicant: null,
}

/**
 * Tells a message to its deed in this process, through the same contract as from outside. Throws a
 * WrongArgument where the message is malformed, a Trouble with the sentence of a refusal.
 */
export const tellDeed = async <M extends Message>(
  world: Ports,
  message: M,
  tie: (ports: Ports) => Deed,
  told: unknown,
): Promise<ReplyOf<M>> => {
  const checked = message.told.safeParse(told)
  if (!checked.success) throw new WrongArgument(checked.error.issues.map(sayIssue).join('; '))
  const unkeepable = unkeepableIn(checked.data)
  if (unkeepable.length > 0)
    throw new WrongArgument(unkeepable.map(({ path, detail }) => `${path}: ${detail}`).join('; '))
  const answered = await tie(world).handle(checked.data, operator as never)
  if (isRefused(answered))
    throw new Trouble(`${refusalWords[answered.refused]} (${answered.refused})`)
  return message.reply.parse(answered) as ReplyOf<M>
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

const sayIssue = ({ path, message }: Issue): string =>
  path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
