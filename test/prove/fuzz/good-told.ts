import * as z from 'zod/mini'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import type { Random } from './random'

/** Good values by the name they are told under, the most fitting first. */
export type Names = Readonly<Record<string, readonly unknown[]>>

/** What most texts and numbers take. */
const usual: readonly unknown[] = [
  ...['样例文字', '2026-03-01', '2026-1', '海州区', 'gi-product', '13800138765', 'AAAAA'],
  ...['91320700MA0000001Q', '2026-06-01T04:00:00.000Z', '00000000-0000-0000-0000-000000000000'],
  ...['a'.repeat(32), 'x', '', 1, 2026, 0, 100, 0.5],
]

/** Something good for a schema: `name` is what it is told under. */
export const goodTold = (schema: $ZodType, names: Names, random: Random, name = ''): unknown => {
  const { def } = (schema as $ZodTypes)._zod
  const goOn = (inner: $ZodType, under = name) => goodTold(inner, names, random, under)
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([, one]) => !isOptional(one) || random.chance(0.7))
          .map(([key, one]) => [key, goOn(one, key)]),
      )
    case 'array':
      return fitting(
        schema,
        [[], [goOn(def.element)], [goOn(def.element), goOn(def.element)]],
        random,
      )
    case 'optional':
    case 'nullable':
      return goOn(def.innerType)
    case 'union':
      return goOn(def.options[random.below(def.options.length)] ?? schema)
    case 'record':
      return { [String(goOn(def.keyType, 'key'))]: goOn(def.valueType) }
    case 'tuple':
      return def.items.map((one) => goOn(one))
    case 'enum':
      return fitting(schema, Object.values(def.entries), random)
    case 'literal':
      return def.values[0]
    case 'boolean':
      return random.chance(0.5)
    default:
      return named(schema, names[name] ?? [], random) ?? usual.find((one) => fits(schema, one))
  }
}

const isOptional = (schema: $ZodType): boolean => (schema as $ZodTypes)._zod.def.type === 'optional'
const fits = (schema: $ZodType, value: unknown): boolean => z.safeParse(schema, value).success

const fitting = (schema: $ZodType, all: readonly unknown[], random: Random): unknown => {
  const good = all.filter((one) => fits(schema, one))
  return good[random.below(good.length)]
}
const named = (schema: $ZodType, all: readonly unknown[], random: Random): unknown =>
  fitting(schema, all, random)
