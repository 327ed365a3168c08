import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
export const projectFile = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8'))

const npm = () => {
  const script = process.env.npm_execpath
  return script ? [process.execPath, [script]] : ['npm', []]
}

/** WeChat's own tools, fetched from the npm registry the first time: 276 MB, into this folder. */
const readyTools = () => {
  if (!existsSync(path.join(here, 'node_modules/.package-lock.json'))) {
    console.log("installing WeChat's own tools (minutes, the first time)")
    const [command, first] = npm()
    execFileSync(command, [...first, 'ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' })
  }
  return createRequire(import.meta.url)('miniprogram-ci')
}

/** How WeChat's tools are to treat the package: as the developer tools are told in project.config.json. */
export const setting = Object.fromEntries(
  Object.entries(projectFile.setting).map(([name, on]) => [
    name === 'minified' ? 'minify' : name,
    on,
  ]),
)

export const openProject = (privateKey) => {
  const ci = readyTools()
  const project = new ci.Project({
    appid: projectFile.appid,
    type: 'miniProgram',
    projectPath: root,
    privateKey,
  })
  return { ci, project }
}

export const refuse = (why) => {
  console.error(why)
  process.exit(1)
}

export const needPackage = () => {
  if (!existsSync(path.join(root, projectFile.miniprogramRoot, 'app.json')))
    refuse('there is no package yet: npm run build:weapp makes it')
}
