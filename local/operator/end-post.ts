import { endPost as deed } from '../../cloudfunctions/staff/end-post'
import { EndPost } from '../../contract/end-post'
import { nameOf, type Command } from './command'
import { tellDeed } from './tell-deed'

export const endPost: Command = {
  name: 'end-post',
  about: 'end somebody’s post, at once',
  usage: 'PERSON (as staff lists them)',
  names: 1,
  options: {},
  run: async (world, typed) => {
    await tellDeed(world, EndPost, deed, { person: nameOf(typed) })
    console.log('the post has ended')
  },
}
