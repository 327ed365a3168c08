import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** What an operator writes down of one deployment; no secret stands in it. */
const Stage = z.strictObject({
  /** Where it runs: a region of China (`cn-…`) or of the rest of the world. */
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  wechat: z.strictObject({
    appid: z.string().min(3),
    miniprogram: z.enum(['formal', 'trial', 'developer']),
    templates: z.strictObject({
      correction: z.string().min(1),
      result: z.string().min(1),
      payment: z.string().min(1),
    }),
  }),
  /** A name of one's own; in China it has to be filed (ICP). Without it: the gateway's address. */
  domain: z.optional(z.strictObject({ name: z.hostname(), certificate: z.string().min(20) })),
  /** Who hears of alarms. */
  alarms: z.email(),
  /** One address towards WeChat, for its allow-list. Costs a NAT gateway, all day long. */
  fixedEgress: z.boolean(),
  /** China's Cybersecurity Law, art. 21, asks for six months at least. */
  logDays: z.union([z.literal(180), z.literal(365), z.literal(731)]),
})
export type Stage = z.output<typeof Stage>

/** Throws, naming every setting that does not do. */
export const readStage = (file: string): Stage => {
  const read = Stage.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`${file} does not do: ${faults.join('; ')}`)
}
