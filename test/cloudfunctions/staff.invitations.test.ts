import { AcceptInvitation } from '../../contract/accept-invitation'
import { InviteStaff } from '../../contract/invite-staff'
import { ListInvitations } from '../../contract/list-invitations'
import { RevokeInvitation } from '../../contract/revoke-invitation'
import type { Post } from '../../contract/shapes/post'
import { WhoAmI } from '../../contract/who-am-i'
import { interrupt } from './interrupt'
import { signIn, signInReviewer, type Person } from './people'
import { readJournal } from './read-journal'
import { ask, refusalOf, type Session } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

const DAY = 24 * 60 * MINUTE
const county: Post = { kind: 'county-reviewer', county: '海州区' }

let world: World
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

describe('open invitations', () => {
  const open = async () => (await ask(world, ListInvitations, {}, operator)).invitations
  const invite = (name = '样例新人') => ask(world, InviteStaff, { name, post: county }, operator)
  const accept = (code: string, as: Session) => ask(world, AcceptInvitation, { code }, as)
  const revoke = (invitation: string) => ({ invitation })

  test('say who was invited to what and until when, and nothing that opens a post', async () => {
    const { code, ends } = await invite()
    expect(await open()).toMatchObject([{ name: '样例新人', post: county, ends }])
    expect(JSON.stringify(await open())).not.toContain(
      world.ports.vault.mark(code.replace('-', '')),
    )
  })

  test('are gone once they were taken up, or ran out', async () => {
    const { code } = await invite()
    await invite('样例另一人')
    await accept(code, await signIn(world, 'new'))
    expect((await open()).map(({ name }) => name)).toEqual(['样例另一人'])
    world.pass(8 * DAY)
    operator = await signInReviewer(world, 'operator', { kind: 'operator' })
    expect(await open()).toEqual([])
  })

  test('revoked, the code gives nothing, and the journal says who revoked it', async () => {
    const { code } = await invite()
    const [one] = await open()
    await ask(world, RevokeInvitation, revoke(one?.invitation ?? ''), operator)
    expect(await open()).toEqual([])
    const person = await signIn(world, 'new')
    expect(await refusalOf(world, AcceptInvitation, { code }, person)).toBe('code-wrong')
    expect((await readJournal(world)).at(-1)).toMatchObject({
      what: 'revoke-invitation',
      from: { name: '样例新人', post: county },
    })
  })

  test('are not revoked twice, nor once they were taken up', async () => {
    const { code } = await invite()
    const [one] = await open()
    await accept(code, await signIn(world, 'new'))
    const told = revoke(one?.invitation ?? '')
    expect(await refusalOf(world, RevokeInvitation, told, operator)).toBe('not-found')
  })

  test('taken up while they are revoked: one of the two is refused', async () => {
    const { code } = await invite()
    const [one] = await open()
    const person = await signIn(world, 'new')
    const slow = interrupt(
      world,
      (writes) => writes.some((write) => write.kind === 'remove'),
      () => accept(code, person),
    )
    const told = revoke(one?.invitation ?? '')
    expect(await refusalOf(slow, RevokeInvitation, told, operator)).toBe('moved-on')
    expect((await ask(world, WhoAmI, {}, person)).post).toEqual(county)
  })
})
