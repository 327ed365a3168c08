import type { Message } from '../../contract/message'
import { messages } from '../../contract/messages'
import { everybody, mayBeSentBy, type Kind } from './who-may-send'

const kindWords: Readonly<Record<Kind, string>> = {
  guest: 'guest',
  person: 'whoever is signed in',
  contact: 'contact',
  county: 'county',
  city: 'city',
  publisher: 'publisher',
  operator: 'operator',
}

const sayKinds = (kinds: readonly Kind[]): string => {
  if (kinds.length === everybody.length) return 'everybody'
  if (kinds.includes('person')) return kindWords.person
  return kinds.map((kind) => kindWords[kind]).join(', ')
}

/** A message that is about one claim, by its contract; an operator may have any read again. */
export const namesClaim = ({ told, sender }: Message): boolean =>
  'shape' in told && 'claim' in (told.shape as object) && sender !== 'operator'

const sayForeign = (message: Message): string => {
  const kinds = mayBeSentBy[message.name] ?? []
  if (!namesClaim(message)) return ''
  return [
    ...(kinds.includes('contact') ? ['another organisation’s is not found'] : []),
    ...(kinds.includes('county') ? ['another county’s is not found'] : []),
    ...(kinds.includes('city') && !kinds.includes('contact')
      ? ['one’s own organisation’s is refused']
      : []),
  ].join('; ')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** docs/messages.md: every message, who may send it, whose claim it may touch, and what shows it. */
export const listMessages = (): string => {
  const head = ['message', 'what it does', 'door', 'who may send it', 'a claim that is foreign']
  const rows = messages.map((message) => [
    `\`${message.name}\``,
    message.about.replaceAll('|', '\\|'),
    message.door,
    sayKinds(mayBeSentBy[message.name] ?? []),
    sayForeign(message),
  ])
  return [
    '# Every message, and who may send it',
    '',
    'Written by `npm run messages` from the contract and from the table that the tests hold every message to.',
    'Everybody else is refused: `test/cloudfunctions/roles.test.ts`, one sentence for each message, tries all',
    `${everybody.length} kinds of people on each. What stands under “foreign” is tried by`,
    '`test/cloudfunctions/foreign.test.ts`, one sentence for each message again. What malformed requests do to each is',
    'tried by `npm run prove -- fuzz`.',
    '',
    ...[head, head.map(() => '---'), ...rows].map(row),
    '',
  ].join('\n')
}
