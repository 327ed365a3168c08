import * as z from 'zod'

const Key = z.string().transform((text, context) => {
  const key = Buffer.from(text, 'base64')
  if (key.length >= 32) return new Uint8Array(key)
  context.addIssue({ code: 'custom', message: 'needs at least 32 bytes, in base64' })
  return z.NEVER
})

const Stores = z.object({
  TABLE_NAME: z.string().min(3),
  EVIDENCE_BUCKET: z.string().min(3),
})
export type StoreSettings = z.output<typeof Stores>

/** The reader opens what strangers sent: it is told no secret. */
const ReaderSettings = z.object({
  ...Stores.shape,
  OCR_ENGINE: z.enum(['native', 'wasm', 'off']).default('native'),
})

/** What any other deployed function is told by its environment; it refuses to start without it. */
const Settings = z.object({
  ...Stores.shape,
  SESSION_KEY: Key,
  VAULT_KEY: Key,
  WECHAT_BASE: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APPID: z.string().min(3),
  WECHAT_SECRET: z.string().min(16),
  WECHAT_MINIPROGRAM: z.enum(['formal', 'trial', 'developer']).default('formal'),
  WECHAT_TEMPLATE_CORRECTION: z.string().min(1),
  WECHAT_TEMPLATE_RESULT: z.string().min(1),
  WECHAT_TEMPLATE_PAYMENT: z.string().min(1),
})
export type Settings = z.output<typeof Settings>

/** Throws, naming every setting that is missing or weak, never its value. */
const readAs = <S extends z.ZodType>(schema: S, environment: NodeJS.ProcessEnv): z.output<S> => {
  const read = schema.safeParse(environment)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`the environment does not do: ${faults.join('; ')}`)
}

export const readSettings = (environment: NodeJS.ProcessEnv): Settings =>
  readAs(Settings, environment)

export const readReaderSettings = (environment: NodeJS.ProcessEnv) =>
  readAs(ReaderSettings, environment)
