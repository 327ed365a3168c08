import { claimKey, photoKey } from '../../cloudfunctions/keys'
import { ClaimRow, read, rowOf } from '../../cloudfunctions/rows'
import { AcceptClaim } from '../../contract/accept-claim'
import { AdmitPhoto } from '../../contract/admit-photo'
import { ApproveClaim } from '../../contract/approve-claim'
import { InvitePhoto } from '../../contract/invite-photo'
import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { ReviewClaim } from '../../contract/review-claim'
import type { ClaimEntry, ClaimView } from '../../contract/shapes/claim'
import { StartClaim } from '../../contract/start-claim'
import { SubmitClaim } from '../../contract/submit-claim'
import { referenceRules } from '../../policy/claims/references'
import type { ItemId } from '../../policy/vocabulary'
import type { Office, Person } from './people'
import { picture } from './sample'
import { ask, type Session } from './send'
import type { World } from './world'

export const COMMITMENT = '2026-1'

interface Posted {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

/** Posts a file with the form that was given for it. */
export const postFile = async (world: World, { url, fields }: Posted, file: Uint8Array) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(file)]), 'photo.jpg')
  return world.app.request(url, { method: 'POST', body: form })
}

/** A photo by the way a phone takes: invited, posted, let in. */
export const sendPhoto = async (
  world: World,
  claim: string,
  document: string,
  as: Session,
  sent?: { readonly file: Uint8Array; readonly type: ToldOf<typeof InvitePhoto>['type'] },
) => {
  const { file, type } = sent ?? { file: await picture(), type: 'image/jpeg' as const }
  const told = { claim, document, type, size: file.length }
  const invited = await ask(world, InvitePhoto, told, as)
  await postFile(world, invited, file)
  return ask(world, AdmitPhoto, { claim, evidence: invited.evidence }, as)
}

/** The rows of photos that were let in, where how they came is not what is tried. */
const putPhotos = async ({ ports }: World, claim: string, item: ItemId): Promise<void> => {
  const writes = referenceRules[item].documents.map((document) => {
    const evidence = crypto.randomUUID()
    const row = { evidence, document, type: 'image/jpeg', size: 1, state: 'admitted', invited: '' }
    return { kind: 'put', row: rowOf(photoKey(claim, evidence), row) } as const
  })
  await ports.table.transact(writes, crypto.randomUUID())
}

/** A draft with everything it needs. */
export const draftClaim = async (
  world: World,
  item: ItemId,
  entries: readonly ClaimEntry[],
  as: Session,
): Promise<ClaimView> => {
  const draft = await ask(world, StartClaim, { item, entries: [...entries] }, as)
  await putPhotos(world, draft.claim, item)
  return draft
}

export const submit = (world: World, { claim, version }: ClaimView, as: Session) =>
  ask(world, SubmitClaim, { claim, version, commitment: COMMITMENT }, as)

export const submitClaim = async (
  world: World,
  item: ItemId,
  entries: readonly ClaimEntry[],
  as: Session,
): Promise<ClaimView> => submit(world, await draftClaim(world, item, entries, as), as)

type Step = Message & { readonly name: string }

/** One step of a reviewer with the claim's version as it is now. */
export const step = async <M extends Step>(
  world: World,
  message: M,
  claim: string,
  as: Person,
  more: object = {},
): Promise<ReplyOf<M>> => {
  const { version } = await rowOfClaim(world, claim)
  return ask(world, message, { claim, version, ...more } as ToldOf<M>, as)
}

/** Accepted and reviewed by the county. */
export const bringToCity = async (world: World, claim: string, { county }: Office) => {
  await step(world, AcceptClaim, claim, county)
  return step(world, ReviewClaim, claim, county)
}

export const reviewedClaim = async (
  world: World,
  item: ItemId,
  entries: readonly ClaimEntry[],
  as: Session,
  office: Office,
): Promise<ClaimView> => {
  const { claim } = await submitClaim(world, item, entries, as)
  return (await bringToCity(world, claim, office)).claim
}

export const approve = async (world: World, claim: string, amount: number, { city }: Office) =>
  step(world, ApproveClaim, claim, city, { amount })

/** The claim as the table keeps it. */
export const rowOfClaim = async ({ ports }: World, claim: string) => {
  const row = await read(ports.table, claimKey(claim), ClaimRow)
  if (!row) throw new Error(`no claim ${claim}`)
  return row
}
