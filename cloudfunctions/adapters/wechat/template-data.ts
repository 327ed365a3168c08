import type { Reminder, TemplateName } from '../../ports/wechat'

type Content = 'item' | 'claim' | 'state' | 'at' | 'note'

export interface Template {
  readonly id: string
  /** Which key of the template carries what, e.g. `thing1: item`. */
  readonly keys: Readonly<Record<string, Content>>
}
export type TemplateSettings = Readonly<Record<TemplateName, Template>>

/** Most UTF-16 units that a key of this prefix takes; 0 where it is a date of fixed form. */
const room: Readonly<Record<string, number>> = {
  thing: 20,
  phrase: 5,
  character_string: 32,
  time: 0,
  date: 0,
}

/** The data of a subscribe message, each value cut to what its key takes and never empty. */
export const templateData = (
  { keys }: Template,
  reminder: Reminder,
): Readonly<Record<string, { value: string }>> =>
  Object.fromEntries(
    Object.entries(keys).map(([key, content]) => [key, { value: fit(key, reminder[content]) }]),
  )

const fit = (key: string, text: string): string => {
  const most = room[key.replace(/\d+$/, '')] ?? 20
  return most === 0
    ? shanghaiTime(text)
    : cut(text.replace(/\p{Cc}/gu, '').trim(), most) || '见小程序'
}

/** Cut by UTF-16 length, never inside a surrogate pair. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const whole = [...text]
  let kept = ''
  for (const character of whole) {
    if (kept.length + character.length > most - 1) break
    kept += character
  }
  return `${kept}…`
}

/** `2019-12-25 09:42` */
const shanghaiTime = (iso: string): string =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
