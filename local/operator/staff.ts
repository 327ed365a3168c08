import { listStaff } from '../../cloudfunctions/staff/list-staff'
import { ListStaff } from '../../contract/list-staff'
import type { Command } from './command'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const staff: Command = {
  name: 'staff',
  about: 'list everybody with a post',
  usage: '',
  names: 0,
  options: {},
  run: async (world) => {
    const { staff: all } = await tellDeed(world, ListStaff, listStaff, {})
    const rows = all.map(({ person, name, post, absence }) => [
      person,
      name,
      post.kind,
      'county' in post ? post.county : '',
      absence ? `absent ${absence.from} to ${absence.to}` : '',
    ])
    console.log(
      rows.length > 0 ? sayTable(rows) : 'nobody has a post; begin with: invite --post operator',
    )
  },
}
