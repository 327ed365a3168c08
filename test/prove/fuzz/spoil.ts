import type { Random } from './random'

/** ﷺ grows to 18 characters in its normal form. */
const nasty: readonly [unknown, ...unknown[]] = [
  undefined,
  ...['', ' ', '\0', 'a\0b', '\ud800', '\udc00x', '\u202e', '__proto__', 'constructor', '../..'],
  ...['ﷺ'.repeat(120), '😀'.repeat(60), 'x'.repeat(5_000), "'; DROP TABLE rows; --", '${key}'],
  ...['\u2028', '\r\nSet-Cookie: a=b', '<script>', '%00', '１２３', 'NaN', '1e999', '-0', '٣'],
  ...[null, true, false, [], {}, [[]], -1, 0.5, 1e21, 1e308, -1e308, -0, 5e-324],
  ...[Number.MAX_SAFE_INTEGER + 2, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 63],
  ...[{ $gt: '' }, { length: 1e9 }, { toJSON: 1 }, { then: 1 }, ['__proto__'], [null], { '': '' }],
  ...[Object.fromEntries([['__proto__', { isAdmin: true }]]), { constructor: { prototype: {} } }],
]
const keys = [
  ...(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'] as const),
  ...([
    '',
    '\0',
    'a.b',
    '0',
    'length',
    'k'.repeat(1_000),
    'person',
    'applicant',
    'openid',
  ] as const),
] as const

const textOf = (random: Random): string =>
  String.fromCodePoint(
    ...Array.from({ length: 1 + random.below(12) }, () => {
      const point = random.below(random.pick([0x80, 0x800, 0x10000, 0x110000]))
      return point
    }),
  )

/** Any JSON, a few levels deep. */
const anything = (random: Random, deep = 3): unknown => {
  const kind = random.below(deep > 0 ? 8 : 5)
  if (kind === 0) return textOf(random)
  if (kind === 1) return (random.below(2 ** 31) - 2 ** 30) * random.pick([1, 0.001, 1e9, 1e200])
  if (kind < 5) return random.pick(nasty)
  const some = Array.from({ length: random.below(4) }, () => anything(random, deep - 1))
  return kind === 5 ? some : Object.fromEntries(some.map((one) => [textOf(random), one]))
}

/** One place of the value, here or further in, is changed. */
const spoilOnce = (value: unknown, random: Random): unknown => {
  const isList = Array.isArray(value)
  if (typeof value !== 'object' || value === null || random.chance(0.12))
    return spoilHere(value, random)
  const names = Object.keys(value)
  const name = names[random.below(names.length)]
  if (name === undefined || random.chance(0.15))
    return isList ? spoilHere(value, random) : grow(value, random)
  if (isList) return value.with(Number(name), spoilOnce(value[Number(name)], random))
  if (random.chance(0.1))
    return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
  const inner = (value as Readonly<Record<string, unknown>>)[name]
  return { ...value, [name]: spoilOnce(inner, random) }
}

/** Another name in an object; a computed one is a property even where it is `__proto__`. */
const grow = (value: object, random: Random): object => ({
  ...value,
  [random.pick(keys)]: anything(random),
})

const spoilHere = (value: unknown, random: Random): unknown => {
  const kind = random.below(5)
  if (kind === 0) return anything(random)
  if (kind === 1) return [value]
  if (kind === 2 && typeof value === 'string') return spoilText(value, random)
  if (kind === 2 && typeof value === 'number')
    return value * random.pick([-1, 0.1, 1e15, 1e300]) + random.pick([0, 0.5])
  if (kind === 2 && Array.isArray(value)) return swell(value, random)
  return random.pick(nasty)
}

/** Long, and now and then as long as a body may be. */
const swell = ([first = 0]: readonly unknown[], random: Random): unknown[] =>
  Array.from({ length: random.chance(0.01) ? 60_000 : 300 }, () => (random.chance(0.5) ? first : 0))

const spoilText = (text: string, random: Random): string => {
  const at = random.below(text.length + 1)
  const between = random.pick([textOf(random), '\0', ' ', '\u200b', '\ud800', 'x'.repeat(9_000)])
  return random.pick([
    text.slice(0, at),
    text.slice(0, at) + between + text.slice(at),
    text.toLowerCase(),
    text.repeat(50),
  ])
}

/** A value with one to three of its places changed. */
export const spoil = (value: unknown, random: Random): unknown => {
  let spoilt = value
  for (let times = 1 + random.below(3); times > 0; times -= 1) spoilt = spoilOnce(spoilt, random)
  return spoilt
}

const bytesOf = (random: Random): Uint8Array =>
  Uint8Array.from({ length: random.below(200) }, () => random.below(256))

/** A body that is no JSON, or none that anybody would send. */
export const spoilBody = (text: string, random: Random): string | Uint8Array => {
  const cut = text.slice(0, random.below(text.length))
  const deep = 1 + random.below(100_000)
  const rare = random.chance(0.02)
  return random.pick<string | Uint8Array>([
    bytesOf(random),
    Buffer.concat([Buffer.from(text), bytesOf(random), Buffer.from([0xff])]),
    ...[cut, `${text}${cut}x`, `\ufeff${text}`, `${text},`, `[${text}`, '', 'null', '1e999', '"'],
    ...['{"__proto__":1}', `{"claim":1,"claim":2}`, text.replaceAll('"', "'"), `//\n${text}`],
    ...['['.repeat(deep), '{"a":'.repeat(Math.ceil(deep / 10)), `"${'\\u0000'.repeat(50)}"`],
    rare ? `"${'x'.repeat(300_000)}"` : 'undefined',
    rare ? `${'['.repeat(deep)}${']'.repeat(deep)}` : '[]',
  ])
}
