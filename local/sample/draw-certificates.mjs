/** Draws the sample photos and writes what is true of them: `node local/sample/draw-certificates.mjs`. */
import { writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { format } from 'prettier'
import { readyChromium } from '../../test/e2e/ready-chromium.mjs'
import { holder, licence, madrids } from './certificates.mjs'
import { completeCode } from './credit-code.mjs'
import { drawScene } from './desk-scene.mjs'
import { drawLicence } from './licence-sheet.mjs'
import { drawMadrid } from './madrid-sheet.mjs'
import { takePhoto } from './take-photo.mjs'

const upright = { width: 1350, height: 1800 }
const lying = { width: 1800, height: 1350 }
const keep = (file, content) => writeFile(new URL(file, import.meta.url), content)

const truth = [
  ...madrids.map(({ file, number, date, parties }) => ({
    file,
    number,
    holder: holder.english,
    date,
    parties,
  })),
  {
    file: licence.file,
    number: completeCode(licence.code),
    holder: holder.chinese,
    date: licence.date,
    parties: [],
  },
]

const { env, ...ready } = await readyChromium()
const browser = await chromium.launch({ ...ready, env: { ...process.env, ...env } })
const draw = async ({ file, pose }, sheet, size) =>
  keep(file, await takePhoto(browser, drawScene(sheet, pose), size))

for (const madrid of madrids) await draw(madrid, drawMadrid(madrid), upright)
await draw(licence, drawLicence(licence), lying)
await browser.close()
await keep('truth.json', await format(JSON.stringify(truth), { parser: 'json', printWidth: 100 }))
