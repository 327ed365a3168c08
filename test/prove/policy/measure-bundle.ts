import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Everything under policy/ as one minified file: its bytes as they are, and as they travel. */
export const measureBundle = async (): Promise<{ bytes: number; zipped: number }> => {
  const files = readdirSync('policy', { recursive: true, encoding: 'utf8' })
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .filter((file) => file.endsWith('.ts'))
        .map((file, at) => `export * as part${at} from './policy/${file}'`)
        .join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { bytes: code.length, zipped: gzipSync(code).length }
}
