import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { loadDice } from './change-one'
import { declareFalsely, declareTruly } from './declare'
import type { Photo } from './photo-set'
import { facts, type Fact } from './score'

const FALSE_DECLARATIONS = 1000

/** True declarations and false ones, each verified on the text of its own photo. */
export const verifySet = (photos: readonly Photo[], texts: readonly PhotoText[]) => {
  const dice = loadDice()
  const each = Math.ceil(FALSE_DECLARATIONS / 2 / photos.length)
  const pairs = photos.flatMap((photo, at) => (texts[at] ? [[photo, texts[at]] as const] : []))
  const truly = pairs.map(([photo, text]) => declareTruly(photo, text))
  const falsely = pairs.flatMap(([photo, text]) => declareFalsely(photo, text, each, dice))
  const agreed = (fact: Fact): number => truly.filter((one) => one[fact] === 'agrees').length
  return {
    truly: truly.length,
    agreed: facts.map(agreed),
    wholly: truly.filter((one) => facts.every((fact) => one[fact] === 'agrees')).length,
    falsely: falsely.length,
    accepted: falsely.filter(({ verdict }) => verdict === 'agrees').map(({ told }) => told),
  }
}
