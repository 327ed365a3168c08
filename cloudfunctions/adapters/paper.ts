import { join } from 'node:path'
import type { Paper, Sheet } from '../ports/paper'
import { drawable } from './paper/drawable'
import { layOut } from './paper/lay-out'

/** The files of the two weights of one typeface, under these names in one folder. */
export interface PaperFonts {
  readonly regular: string
  readonly bold: string
}

/** Where a bundled function finds its fonts: `config/bundle-functions.mjs` copies them beside it. */
export const fontsBeside = (folder: string): PaperFonts => ({
  regular: join(folder, 'regular.ttf'),
  bold: join(folder, 'bold.ttf'),
})

/** Loaded with the first page: whoever prints nothing pays nothing. */
const load = async ({ regular, bold }: PaperFonts) => {
  const [{ default: pdfmake }, fontkit] = await Promise.all([import('pdfmake'), import('fontkit')])
  pdfmake.setFonts({ page: { normal: regular, bold } })
  // A page is made of words and these two files: nothing else is opened, nothing is fetched.
  pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold)
  pdfmake.setUrlAccessPolicy(() => false)
  const font = fontkit.openSync(regular)
  const write = (text: string) => drawable(text, (letter) => font.hasGlyphForCodePoint(letter))
  return { pdfmake, write }
}

/** Pages made with pdfmake; of the fonts, a file carries the glyphs that its words need. */
export const openPaper = (fonts: PaperFonts): Paper => {
  let loading: ReturnType<typeof load> | undefined
  return {
    print: async (sheet: Sheet) => {
      const { pdfmake, write } = await (loading ??= load(fonts))
      return pdfmake.createPdf(layOut(sheet, write)).getBuffer()
    },
  }
}
