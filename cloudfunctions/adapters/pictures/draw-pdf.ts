import { Worker } from 'node:worker_threads'
import { Mutex } from 'async-mutex'
import { MOST_PAGES, type PictureFault } from '../../ports/pictures'
import { drawPage, type Drawn } from './sharp'

const LONGEST_SIDE = 2000
/** A PDF of honest pages takes seconds; one that was made to hang is given up. */
const PATIENCE_MS = 20_000

/** One at a time in this process: of another's PDF that hangs, photos know nothing. */
const queue = new Mutex()

interface Sheet {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

type Told = Sheet | PictureFault | 'end'

/**
 * Runs in a thread of its own, which can be ended: PDFium with forms and scripts left off. It is text
 * because a thread starts from a file or from text, and the bundles have one file each. A sheet takes
 * 16 MB: the next one is drawn when it is asked for.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
const asked = () => new Promise((resolve) => parentPort.once('message', resolve))
const draw = async () => {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(workerData.bytes)
  const count = document.getPageCount()
  if (count < 1) return 'damaged'
  if (count > workerData.mostPages) return 'too-many-pages'
  for (let at = 0; at < count; at += 1) {
    await asked()
    const page = document.getPage(at)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    if (!(originalWidth > 0 && originalHeight > 0)) return 'damaged'
    const scale = workerData.side / Math.max(originalWidth, originalHeight)
    const width = Math.max(1, Math.round(originalWidth * scale))
    const height = Math.max(1, Math.round(originalHeight * scale))
    const { data, ...drawn } = await page.render({ width, height, render: 'bitmap' })
    parentPort.postMessage({ data, width: drawn.width, height: drawn.height }, [data.buffer])
  }
  await asked()
  return 'end'
}
draw()
  .catch((cause) => (/password/i.test(String(cause && cause.message)) ? 'locked' : 'damaged'))
  .then((told) => parentPort.postMessage(told))
`

type DrawnPages = readonly [Drawn, ...Drawn[]] | PictureFault

/** The pages of a PDF, drawn one after the other; or why not. `patience`: milliseconds for all of them. */
export const drawPdf = (bytes: Uint8Array, patience = PATIENCE_MS): Promise<DrawnPages> =>
  queue.runExclusive(() => drawPages(bytes, patience))

const drawPages = async (bytes: Uint8Array, patience: number): Promise<DrawnPages> => {
  const { next, end } = openSheets(bytes, patience)
  try {
    const pages: Drawn[] = []
    for (let told = await next(); told !== 'end'; told = await next()) {
      if (typeof told === 'string') return told
      const { data, width, height } = told
      pages.push(await drawPage(data, { raw: { width, height, channels: 4 } }))
    }
    const [first, ...others] = pages
    return first ? [first, ...others] : 'damaged'
  } finally {
    end()
  }
}

const openSheets = (bytes: Uint8Array, patience: number) => {
  const workerData = { bytes: Uint8Array.from(bytes), mostPages: MOST_PAGES, side: LONGEST_SIDE }
  const resourceLimits = { maxOldGenerationSizeMb: 512 }
  const worker = new Worker(program, { eval: true, workerData, env: {}, resourceLimits })
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<PictureFault>((resolve) => {
    timer = setTimeout(() => resolve('took-too-long'), patience)
    worker.on('error', () => resolve('damaged'))
    worker.on('exit', () => resolve('damaged'))
  })
  return {
    /** One answer for each word: what the thread tells while nobody listens is lost. */
    next: (): Promise<Told> => {
      const told = new Promise<Told>((resolve) => worker.once('message', resolve))
      worker.postMessage('next')
      return Promise.race([told, over])
    },
    end: () => {
      clearTimeout(timer)
      void worker.terminate()
    },
  }
}
