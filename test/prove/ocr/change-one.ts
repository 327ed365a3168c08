import { isPatentNumber } from '../../../policy/identifiers/patent-number'

/** A number from 0 up to, and without, `below`. */
export type Dice = (below: number) => number

/** The same throws in every run (a linear congruence, Numerical Recipes). */
export const loadDice = (): Dice => {
  let state = 20_260_101
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** What names of companies and people are made of. */
const common =
  '华星海天宏达恒远中新安国泰永兴盛隆瑞祥康明辉博创智科技光电材料生物医药机械精密电子信息网络环保能源汽车部件装备数据传感软件王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'

const setOf = (character: string): string | undefined =>
  [digits, letters, letters.toLowerCase()].find((set) => set.includes(character)) ??
  (/[一-鿿]/.test(character) ? common : undefined)

const changeAt = (text: string, at: number, dice: Dice): string => {
  const characters = [...text]
  const old = characters[at] ?? ''
  const others = [...(setOf(old) ?? old)].filter((one) => one !== old)
  characters[at] = others[dice(others.length)] ?? old
  return characters.join('')
}

const pick = (places: readonly number[], dice: Dice): number => places[dice(places.length)] ?? 0

const placesOf = (text: string, fits: (character: string) => boolean): readonly number[] =>
  [...text].flatMap((character, at) => (fits(character) ? [at] : []))

/** A changed digit of a patent number has another check, or it would be no patent number. */
const mendCheck = (number: string): string => {
  const body = number.slice(0, -1)
  const check = [...'0123456789X'].find((one) => isPatentNumber(body + one))
  return check === undefined ? number : body + check
}

/** Another number of the same form: one digit is another. */
export const changeNumber = (number: string, dice: Dice): string => {
  const isPatent = number.startsWith('ZL')
  const places = placesOf(number, (character) => digits.includes(character))
  const changed = changeAt(number, pick(isPatent ? places.slice(0, 12) : places, dice), dice)
  return isPatent ? mendCheck(changed) : changed
}

/** Another name: one character or letter is another. */
export const changeName = (name: string, dice: Dice): string =>
  changeAt(
    name,
    pick(
      placesOf(name, (character) => setOf(character) !== undefined),
      dice,
    ),
    dice,
  )
