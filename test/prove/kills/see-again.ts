import { InspectClaim } from '../../../contract/inspect-claim'
import { ListNotices } from '../../../contract/list-notices'
import type { Visitor } from '../visitor'
import type { Rows } from './agree'
import type { Book } from './book'
import type { Crew } from './load'

/** So many claims are looked at again over HTTP after each start. */
const MOST_SEEN = 25

const inboxOf = async (contact: Visitor): Promise<readonly string[]> => {
  const told: string[] = []
  let after: string | undefined
  do {
    const heard = await contact.ask(ListNotices, after === undefined ? {} : { after })
    if (!heard.reply) throw new Error(`no inbox: ${heard.text}`)
    told.push(...heard.reply.notices.map(({ notice }) => notice))
    after = heard.reply.next
  } while (after !== undefined)
  return told
}

const checkInboxes = async (rows: Rows, { contacts }: Crew): Promise<readonly string[]> => {
  const inboxes = await Promise.all(contacts.slice(0, 2).map(inboxOf))
  const told = new Set(inboxes.flat())
  return rows.all
    .filter(({ partition, sort }) => partition.startsWith('person#') && sort.startsWith('notice#'))
    .filter(({ fields }) => !told.has(String(fields['notice'])))
    .map(({ sort }) => `${sort} is in nobody's inbox`)
}

/** The city looks at a claim: it stands as it was left, and its photos open through their links. */
const lookAt = async (origin: string, city: Visitor, claim: string, version: number) => {
  const heard = await city.ask(InspectClaim, { claim })
  if (!heard.reply) return { failures: [`${claim}: ${heard.refused}`], photos: 0 }
  const view = heard.reply.claim
  const links = view.photos.flatMap(({ picture }) => (picture === undefined ? [] : [picture]))
  const answers = await Promise.all(links.map((link) => fetch(new URL(link, origin))))
  const lengths = await Promise.all(
    answers.map(async (one) => (await one.arrayBuffer()).byteLength),
  )
  const open = answers.every(({ status }, at) => status === 200 && (lengths[at] ?? 0) > 0)
  return {
    failures: [
      ...(view.version === version ? [] : [`${claim} is shown at version ${view.version}`]),
      ...(open ? [] : [`${claim}: a photo does not open`]),
    ],
    photos: links.length,
  }
}

/** After the next start: the inboxes are full, and the newest claims and their photos are seen. */
export const seeAgain = async (origin: string, crew: Crew, rows: Rows, book: Book) => {
  const [city] = crew.city
  if (!city) throw new Error('nobody of the city')
  const newest = [...book.claims.values()]
    .filter(({ state }) => state !== 'draft' && state !== 'withdrawn')
    .slice(-MOST_SEEN)
  const looks = []
  for (const { claim, version } of newest) looks.push(await lookAt(origin, city, claim, version))
  return {
    failures: [...(await checkInboxes(rows, crew)), ...looks.flatMap(({ failures }) => failures)],
    photos: looks.reduce((sum, { photos }) => sum + photos, 0),
  }
}
