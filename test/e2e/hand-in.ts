import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { commitment } from '../../words/commitment'
import { tellServer } from './tell-server'

interface Handed {
  readonly item: string
  readonly entries: readonly object[]
  /** The document that a photo is of; and whose picture it is, where one is needed. */
  readonly photo?: { readonly document: string; readonly file: string }
}

const replyOf = async <Reply>(page: Page, name: string, told: object): Promise<Reply> => {
  const { status, json } = await tellServer(page, name, told)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(json)}`)
  return json as Reply
}

/** A claim of this page's applicant, with its photo where it needs one, handed in; its number. */
export const handIn = async (page: Page, { item, entries, photo }: Handed): Promise<string> => {
  const draft = await replyOf<{ claim: string; version: number }>(page, 'start-claim', {
    item,
    entries,
  })
  if (photo) await sendPhoto(page, draft.claim, photo)
  const { claim, version } = draft
  await replyOf(page, 'submit-claim', { claim, version, commitment: commitment.version })
  return claim
}

const sendPhoto = async (
  page: Page,
  claim: string,
  { document, file }: NonNullable<Handed['photo']>,
): Promise<void> => {
  const evidence = await post(page, 'invite-photo', { claim, document }, file)
  await replyOf(page, 'admit-photo', { claim, evidence })
}

/** Sends a sample picture to the place that a message makes for it; its name there. */
const post = async (page: Page, message: string, about: object, file: string): Promise<string> => {
  const bytes = await readFile(`local/sample/${file}`)
  const told = { ...about, type: 'image/jpeg', size: bytes.length }
  const { evidence, url, fields } = await replyOf<{
    evidence: string
    url: string
    fields: Record<string, string>
  }>(page, message, told)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)]), file)
  const posted = await fetch(new URL(url, page.url()), { method: 'POST', body: form })
  if (!posted.ok) throw new Error(`the store said ${posted.status}`)
  return evidence
}

/** The licence of the organisation that this page acts for; the office may verify it from now on. */
export const giveLicence = async (page: Page): Promise<void> => {
  const evidence = await post(page, 'invite-licence', {}, 'licence.jpg')
  await replyOf(page, 'admit-licence', { evidence })
}

/** Every organisation that waits before this page's reviewer is verified, but for one of this name. */
export const verifyWaiting = async (page: Page, but?: string): Promise<void> => {
  type Reply = { waiting: { applicant: string; name: string }[] }
  const { waiting } = await replyOf<Reply>(page, 'list-verifications', {})
  for (const { applicant, name } of waiting) {
    if (name === but) continue
    const { version } = await replyOf<{ version: number }>(page, 'show-verification', { applicant })
    await replyOf(page, 'settle-verification', { applicant, version })
  }
}
