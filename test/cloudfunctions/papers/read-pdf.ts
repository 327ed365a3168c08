import { PDFiumLibrary } from '@hyzyla/pdfium'

let library: Promise<PDFiumLibrary> | undefined

export interface ReadPdf {
  /** The text of each page, as a reader would copy it. */
  readonly pages: readonly string[]
  /** The text of all pages without spaces and line breaks: what a line's end cut is whole again. */
  readonly text: string
}

/** Reads a PDF with a library that did not write it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(bytes)
  const pages = [...document.pages()].map((page) => page.getText())
  document.destroy()
  return { pages, text: plain(pages.join('')) }
}

/** As `ReadPdf.text` has it. */
export const plain = (text: string): string => text.replace(/\s/gu, '')
