import * as z from 'zod'

/** What a template's key takes, by its prefix. Lengths count UTF-16 units. */
const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x21-\x7e ]{1,32}$/,
  number: /^(?=.{1,32}$)\d+(\.\d+)?$/,
  amount: /^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/,
  date: /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2})( \d{2}:\d{2}(:\d{2})?)?$/,
  time: /^((\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2})( \d{2}:\d{2}(:\d{2})?)?|\d{2}:\d{2})$/,
  name: /^(\p{Script=Han}{1,10}|[A-Za-z .·-]{1,20})$/u,
  phone_number: /^[\d+() -]{1,17}$/,
}

const Data = z.record(z.string(), z.object({ value: z.string() }))

const fits = (key: string, value: string): boolean =>
  value.trim() !== '' &&
  !/\p{Cc}/u.test(value) &&
  (rules[key.replace(/\d+$/, '')]?.test(value) ?? false)

/** The values of every key that the template has, or the first key whose value WeChat would refuse. */
export const judgeValues = (
  keys: readonly string[],
  data: unknown,
): { readonly values: Readonly<Record<string, string>> } | { readonly badKey: string } => {
  const told = Data.safeParse(data)
  const given = told.success ? told.data : {}
  const bad = keys.find((key) => !fits(key, given[key]?.value ?? ''))
  if (bad !== undefined) return { badKey: bad }
  return { values: Object.fromEntries(keys.map((key) => [key, given[key]?.value ?? ''])) }
}
