import { readAgain as deed } from '../../cloudfunctions/reading/read-again'
import { ReadAgain } from '../../contract/read-again'
import { textOf, type Command } from './command'
import { tellDeed } from './tell-deed'

export const readAgain: Command = {
  name: 'read-again',
  about: 'let photos wait to be read once more that reading was off for, or failed on',
  usage: '[--claim CLAIM]',
  names: 0,
  options: { claim: { type: 'string' } },
  run: async (world, typed) => {
    const claim = textOf(typed, 'claim')
    const told = claim === undefined ? {} : { claim }
    const { photos } = await tellDeed(world, ReadAgain, deed, told)
    console.log(photos === 1 ? '1 photo waits again' : `${photos} photos wait again`)
  },
}
