import { inviteStaff } from '../../cloudfunctions/staff/invite-staff'
import { InviteStaff } from '../../contract/invite-staff'
import type { Post } from '../../contract/shapes/post'
import { demand, textOf, WrongArgument, type Command, type Typed } from './command'
import { sayInstant } from './say-instant'
import { tellDeed } from './tell-deed'

const kinds = ['county-reviewer', 'city-reviewer', 'publisher', 'operator'] as const

const postOf = (typed: Typed): Post => {
  const named = demand(typed, 'post')
  const kind = kinds.find((one) => one === named)
  if (!kind) throw new WrongArgument(`--post expects one of ${kinds.join(', ')}, not ${named}`)
  const county = textOf(typed, 'county')
  if (kind === 'county-reviewer') return { kind, county: demand(typed, 'county') }
  if (county !== undefined) throw new WrongArgument(`--county is for a county-reviewer only`)
  return { kind }
}

export const invite: Command = {
  name: 'invite',
  about: 'invite somebody to a post; prints a code that works once, within 7 days',
  usage: `--name NAME --post ${kinds.join('|')} [--county COUNTY]`,
  names: 0,
  options: { name: { type: 'string' }, post: { type: 'string' }, county: { type: 'string' } },
  run: async (world, typed) => {
    const told = { name: demand(typed, 'name'), post: postOf(typed) }
    const { code, ends } = await tellDeed(world, InviteStaff, inviteStaff, told)
    console.log(`${code}\n`)
    console.log(
      `Tell ${told.name} this code: entered once by somebody signed in, it gives the post.`,
    )
    console.log(`It works until ${sayInstant(ends)}, is kept nowhere and cannot be shown again.`)
  },
}
