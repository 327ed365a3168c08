import * as z from 'zod'

const Key = z.string().transform((text, context) => {
  const key = Buffer.from(text, 'base64')
  if (key.length >= 32 && !isOneByte(key)) return new Uint8Array(key)
  context.addIssue({ code: 'custom', message: 'needs at least 32 bytes, in base64' })
  return z.NEVER
})

/** `AAAA…` is long enough, and no secret. */
const isOneByte = (key: Buffer): boolean => key.every((byte) => byte === key[0])

const stores = { TABLE_NAME: z.string().min(3), EVIDENCE_BUCKET: z.string().min(3) }
export type StoreSettings = z.output<z.ZodObject<typeof stores>>

/** The reader opens what strangers sent: it is told no secret. */
const ReaderSettings = z.object({
  ...stores,
  OCR_ENGINE: z.enum(['native', 'wasm', 'off']).default('native'),
})

/** Hands out the web's own files; photos are posted to and shown from another host. */
const WebSettings = z.object({ EVIDENCE_ORIGIN: z.url() })

const session = { ...stores, SESSION_KEY: Key }
/** The vault's key itself, or the KMS key that unwraps it. */
const vault = { VAULT_KEY: z.optional(Key), VAULT_KMS_KEY: z.optional(z.string().min(20)) }

const WechatSettings = z.object({
  WECHAT_BASE: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APPID: z.string().min(3),
  WECHAT_SECRET: z.string().min(16),
  WECHAT_MINIPROGRAM: z.enum(['formal', 'trial', 'developer']).default('formal'),
  WECHAT_TEMPLATE_CORRECTION: z.string().min(1),
  WECHAT_TEMPLATE_RESULT: z.string().min(1),
  WECHAT_TEMPLATE_PAYMENT: z.string().min(1),
})
export type WechatSettings = z.output<typeof WechatSettings>

const NotifierSettings = z.object({ TABLE_NAME: stores.TABLE_NAME, ...WechatSettings.shape })
const PrinterSettings = z.object(session)

const holdsOneKey = (told: { VAULT_KEY?: unknown; VAULT_KMS_KEY?: unknown }): boolean =>
  (told.VAULT_KEY === undefined) !== (told.VAULT_KMS_KEY === undefined)
const oneKey = { path: ['VAULT_KEY'], message: 'this or VAULT_KMS_KEY, and not both' }

/** What a function is told that seals and opens numbers; it refuses to start without it. */
const Settings = z.object({ ...session, ...vault }).refine(holdsOneKey, oneKey)
export type Settings = z.output<typeof Settings>

/** In WeChat's cloud a function knows of which mini-program it takes calls. */
const CloudSettings = z
  .object({ ...session, ...vault, WECHAT_APPID: WechatSettings.shape.WECHAT_APPID })
  .refine(holdsOneKey, oneKey)

const PublicSettings = z
  .object({ ...session, ...vault, ...WechatSettings.shape })
  .refine(holdsOneKey, oneKey)

/** Throws, naming every setting that is missing or weak, never its value. */
const readAs =
  <S extends z.ZodType>(schema: S) =>
  (environment: NodeJS.ProcessEnv): z.output<S> => {
    const read = schema.safeParse(environment)
    if (read.success) return read.data
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`the environment does not do: ${faults.join('; ')}`)
  }

export const readSettings = readAs(Settings)
export const readPublicSettings = readAs(PublicSettings)
export const readCloudSettings = readAs(CloudSettings)
export const readPrinterSettings = readAs(PrinterSettings)
export const readNotifierSettings = readAs(NotifierSettings)
export const readReaderSettings = readAs(ReaderSettings)
export const readWebSettings = readAs(WebSettings)
