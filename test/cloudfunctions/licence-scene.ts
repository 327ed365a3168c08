import { AdmitLicence } from '../../contract/admit-licence'
import { InviteLicence } from '../../contract/invite-licence'
import { KeepApplicant } from '../../contract/keep-applicant'
import { ListVerifications } from '../../contract/list-verifications'
import { SettleVerification } from '../../contract/settle-verification'
import { ShowVerification } from '../../contract/show-verification'
import { postFile } from './make-claim'
import { openOffice, openRound, signIn, type Contact, type Person } from './people'
import { organisation, picture, type Organisation } from './sample'
import { ask } from './send'
import { openEmbeddedWorld, type World } from './world'

let organisations = 900

/** Somebody who has just registered an organisation that the office knows nothing of. */
export const register = async (
  world: World,
  change: Partial<Organisation> = {},
): Promise<Contact & { profile: Organisation }> => {
  const number = (organisations += 1)
  const person = await signIn(world, `registers-${number}`)
  const profile = { ...organisation(number), ...change }
  const { applicant } = await ask(world, KeepApplicant, { profile }, person)
  return { ...person, applicant, profile }
}

/** The licence by the way a phone takes: invited, posted, let in. */
export const giveLicence = async (world: World, as: Contact, given?: Uint8Array) => {
  const file = given ?? (await picture())
  const invited = await ask(world, InviteLicence, { type: 'image/jpeg', size: file.length }, as)
  await postFile(world, invited, file)
  return ask(world, AdmitLicence, { evidence: invited.evidence }, as)
}

/** A new organisation, and an office of two counties and the city. */
export const openRegistry = async () => {
  const world = openEmbeddedWorld()
  await openRound(world)
  const office = await openOffice(world)
  const contact = await register(world)
  const { applicant } = contact
  const shown = (as: Person = office.county) => ask(world, ShowVerification, { applicant }, as)
  return {
    ...{ world, office, contact, applicant, shown },
    give: (file?: Uint8Array) => giveLicence(world, contact, file),
    waiting: async (as: Person = office.county) =>
      (await ask(world, ListVerifications, {}, as)).waiting,
    settle: async (refusedFor?: string, as: Person = office.county) => {
      const { version } = await shown(as)
      const told = { applicant, version, ...(refusedFor === undefined ? {} : { refusedFor }) }
      return ask(world, SettleVerification, told, as)
    },
  }
}
export type Registry = Awaited<ReturnType<typeof openRegistry>>
