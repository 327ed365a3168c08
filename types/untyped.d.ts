declare module 'miniprogram-compiler' {
  interface Options {
    /** Bytes of compiler output to take in; its default of 1 MB is soon too small. */
    maxBuffer?: number
  }
  /** Throws with the official compiler's words when a template will not do. */
  export function wxmlToJs(root: string, options?: Options): string
  export function wxssToJs(root: string, options?: Options): string
}

declare module 'es-check' {
  export function runChecks(
    configs: { ecmaVersion: string; files: string[] }[],
    options?: { logger?: unknown },
  ): { success: boolean; errors: { file: string; err: Error }[] }
}

declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(character: number): boolean
  }
  export function openSync(path: string): Font
}

declare module 'wx-server-sdk' {
  interface Cloud {
    readonly DYNAMIC_CURRENT_ENV: symbol
    init(options: { env: symbol | string }): void
    /** Empty where no mini-program called. */
    getWXContext(): { OPENID?: string; APPID?: string; CLIENTIP?: string }
  }
  const cloud: Cloud
  export default cloud
}
declare module 's3rver' {
  interface Settings {
    readonly port: number
    readonly address: string
    readonly silent: boolean
    readonly directory: string
    readonly configureBuckets: readonly { readonly name: string }[]
  }
  export default class S3rver {
    constructor(settings: Settings)
    run(): Promise<{ readonly port: number }>
    close(): Promise<void>
  }
}
