import { Worker } from 'node:worker_threads'
import { MOST_PAGES, type Page, type PictureFault } from '../../ports/pictures'
import { drawPage } from './sharp'

const LONGEST_SIDE = 2000
/** A PDF of honest pages takes a second or two; one that was made to hang is given up. */
const PATIENCE_MS = 20_000

interface Sheet {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

type Told = Sheet | PictureFault | 'end'

/**
 * Runs in a thread of its own, which can be ended: PDFium with forms and scripts left off. It is text
 * because a thread starts from a file or from text, and the bundles have one file each.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
const draw = async () => {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(workerData.bytes)
  const count = document.getPageCount()
  if (count < 1) return 'damaged'
  if (count > workerData.mostPages) return 'too-many-pages'
  for (let at = 0; at < count; at += 1) {
    const page = document.getPage(at)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    if (!(originalWidth > 0 && originalHeight > 0)) return 'damaged'
    const scale = workerData.side / Math.max(originalWidth, originalHeight)
    const width = Math.max(1, Math.round(originalWidth * scale))
    const height = Math.max(1, Math.round(originalHeight * scale))
    const drawn = await page.render({ width, height, render: 'bitmap' })
    const data = Uint8Array.from(drawn.data)
    parentPort.postMessage({ data, width: drawn.width, height: drawn.height }, [data.buffer])
  }
  return 'end'
}
draw()
  .catch((cause) => (/password/i.test(String(cause && cause.message)) ? 'locked' : 'damaged'))
  .then((told) => parentPort.postMessage(told))
`

/** The pages of a PDF, drawn; or why not. */
export const drawPdf = async (
  bytes: Uint8Array,
): Promise<readonly [Page, ...Page[]] | PictureFault> => {
  const sheets = await sheetsOf(bytes)
  if (typeof sheets === 'string') return sheets
  const pages: Page[] = []
  for (const { data, width, height } of sheets)
    pages.push(await drawPage(data, { raw: { width, height, channels: 4 } }))
  const [first, ...others] = pages
  return first ? [first, ...others] : 'damaged'
}

const sheetsOf = (bytes: Uint8Array): Promise<readonly Sheet[] | PictureFault> =>
  new Promise((resolve) => {
    const workerData = { bytes: Uint8Array.from(bytes), mostPages: MOST_PAGES, side: LONGEST_SIDE }
    const worker = new Worker(program, {
      eval: true,
      workerData,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const sheets: Sheet[] = []
    const end = (outcome: readonly Sheet[] | PictureFault) => {
      clearTimeout(patience)
      resolve(outcome)
      void worker.terminate()
    }
    const patience = setTimeout(() => end('damaged'), PATIENCE_MS)
    worker.on('message', (told: Told) => {
      if (typeof told === 'object') sheets.push(told)
      else end(told === 'end' ? sheets : told)
    })
    worker.on('error', () => end('damaged'))
    worker.on('exit', () => end('damaged'))
  })
