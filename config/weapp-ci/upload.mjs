// Uploads the built mini-program to WeChat as a trial version: npm run weapp:upload
import { readFileSync } from 'node:fs'
import { needPackage, openProject, projectFile, refuse, setting, version } from './open-ci.mjs'

const TOURIST = 'touristappid'

const readKey = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    return refuse(`the key that WEAPP_KEY names can't be read: ${cause.code}`)
  }
}

if (projectFile.appid === TOURIST)
  refuse("project.config.json carries WeChat's tourist id: put your mini-program's appid in")
if (!process.env.WEAPP_KEY)
  refuse("WEAPP_KEY names no file: it is where the mini-program's code upload key lies")
const key = readKey(process.env.WEAPP_KEY)
needPackage()

const { ci, project } = openProject(key)
const desc = process.env.WEAPP_NOTE ?? `zhihui ${version}`
try {
  await ci.upload({ project, version, desc, setting, onProgressUpdate: () => {} })
} catch (cause) {
  refuse(`WeChat did not take the package: ${cause.message}`)
}
console.log(`uploaded as ${version}: choose it as the trial version in WeChat's console`)
process.exit(0)
