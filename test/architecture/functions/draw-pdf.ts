// Draws the pages of a PDF with what lies beside it, as a function does: node draw-pdf.js <file>
import { readFile } from 'node:fs/promises'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'

const draw = async () => {
  const seen = await openPictures().look(await readFile(process.argv[2] ?? ''), 'application/pdf')
  process.stdout.write(typeof seen === 'string' ? seen : String(seen.pages.length))
}

void draw()
