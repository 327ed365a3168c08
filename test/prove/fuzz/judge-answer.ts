import type { Message } from '../../../contract/message'
import { Problem } from '../../../contract/problem'
import { refusals, type RefusalCode } from '../../../contract/refusals'
import { doorRefusals } from '../../cloudfunctions/send'
import type { Cast } from './cast'

/** What only somebody inside should see: stacks, paths, names of programs. */
const inside =
  /\bat \S+ \(|node_modules|\.[cm]?[jt]s:\d|SQLITE|ZodError|TypeError|RangeError|Cannot read|\/tmp\/|file:\/\//
/** A refusal says what is wrong; whoever sends much is not sent much more. */
const LONGEST = 64 * 1024

const isKnown = ({ refusals: own }: Message, code: string): code is RefusalCode =>
  [...doorRefusals, 'wrong-method', 'not-found', ...own].includes(code)

/** What is wrong with an answer that refuses. */
export const judgeRefusal = (
  message: Message,
  { status, type, text }: { status: number; type: string | null; text: string },
  { foreign, personal }: Cast,
): readonly string[] => {
  const read = Problem.safeParse(parse(text))
  if (!read.success) return [`no problem document: ${status} ${text.slice(0, 200)}`]
  const { code } = read.data
  const known = isKnown(message, code)
  return [
    ...(known ? [] : [`an answer that its contract does not list: ${code}`]),
    ...(known && refusals[code] !== status ? [`${code} under ${status}`] : []),
    ...(read.data.status === status ? [] : [`says ${read.data.status} under ${status}`]),
    ...(type?.startsWith('application/problem+json') ? [] : [`comes as ${type}`]),
    ...(inside.test(text) ? [`tells what is inside: ${text.slice(0, 300)}`] : []),
    ...[...foreign, ...personal].filter((one) => text.includes(one)).map((one) => `tells ${one}`),
    ...(text.length > LONGEST ? [`is ${text.length} characters long`] : []),
  ]
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
