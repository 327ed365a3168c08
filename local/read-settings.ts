import * as z from 'zod'
import { Trouble } from './trouble'

const port = 'PORT must be a whole number from 1 to 65535'

const servers = 'SERVERS must be a whole number from 1 to 64'

const Settings = z.object({
  PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder').default('.data'),
  /** 1: sample people have posts and a sample round is open. 0: an empty service. */
  SEED: z.enum(['0', '1'], 'SEED must be 0 or 1').default('1'),
  /** What reads photos: the machine's own instructions, WebAssembly, or nothing at all. */
  OCR_ENGINE: z
    .enum(['native', 'wasm', 'off'], 'OCR_ENGINE must be native, wasm or off')
    .default('native'),
  /** Processes that answer requests: as many as there are cores, where thousands come in an hour. */
  SERVERS: z.coerce.number(servers).int(servers).min(1, servers).max(64, servers).default(1),
  /** An address to listen on. Unset: this machine alone, for here anybody may be anybody. */
  LISTEN: z.optional(z.string().min(1, 'LISTEN must be an address, e.g. 0.0.0.0')),
})
export type Settings = z.output<typeof Settings>

/** Throws a Trouble that names every setting that does not do. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const read = Settings.safeParse(environment)
  if (read.success) return read.data
  throw new Trouble(read.error.issues.map(({ message }) => message).join('; '))
}
