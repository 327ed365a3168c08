/**
 * Makes a browser ready from what npm installed: nothing of the system is asked for.
 * Plain JavaScript, because scripts outside Jest start the same browser.
 * Run as a program it prints what `readyChromium` answers, as JSON.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)

// The package's own list switches web security off: a broken CORS rule would go unseen.
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const fontPackage = '@expo-google-fonts/noto-sans-sc'
const faces = ['400Regular', '700Bold'].map((face) =>
  resolve(`${fontPackage}/${face}/NotoSansSC_${face}.ttf`),
)

const readVersion = async (path) => JSON.parse(await readFile(path, 'utf8')).version

const nameHome = async () => {
  const chromium = fileURLToPath(
    new URL('../package.json', import.meta.resolve('@sparticuz/chromium')),
  )
  const versions = await Promise.all(
    [chromium, resolve(`${fontPackage}/package.json`)].map(readVersion),
  )
  return join(tmpdir(), `zhihui-browser-${versions.join('-')}-${userInfo().username}`)
}

const describeFonts = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Noto Sans SC</string></edit>
  </match>
</fontconfig>
`

const layFonts = async (staging, home) => {
  const fonts = join(staging, 'fonts')
  await mkdir(fonts)
  await Promise.all(faces.map((face) => copyFile(face, join(fonts, basename(face)))))
  await writeFile(join(staging, 'fonts.conf'), describeFonts(home))
  await mkdir(join(staging, 'user'))
}

const unpackInto = async (staging, home) => {
  const script = fileURLToPath(new URL('unpack-chromium.mjs', import.meta.url))
  await run(process.execPath, [script], { env: { ...process.env, TMPDIR: staging } })
  await layFonts(staging, home)
}

// Several test files start at once: each fills a folder of its own, the first rename wins,
// and nobody ever sees a half-written binary.
const unpackOnce = async (home) => {
  if (existsSync(home)) return
  const staging = await mkdtemp(`${home}-`)
  try {
    await unpackInto(staging, home)
    await rename(staging, home)
  } catch (fault) {
    if (!existsSync(home)) throw fault
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/**
 * What Playwright's `chromium.launch` wants: `{ executablePath, args, env }`, where `env` is laid
 * over the environment of the caller. The first call on a machine unpacks some 250 MB.
 */
export const readyChromium = async () => {
  const home = await nameHome()
  await unpackOnce(home)
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      HOME: join(home, 'user'),
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(await readyChromium()))
}
