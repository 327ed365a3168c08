// Prints one page with the fonts beside it, as the printer does: node print-page.js
import { fontsBeside, openPaper } from '../../../cloudfunctions/adapters/paper'

const print = async () => {
  const pdf = await openPaper(fontsBeside(__dirname)).print({
    title: '样例单据',
    subtitle: '知惠',
    blocks: [],
    foot: () => ['', ''],
    made: '2026-06-01T04:00:00.000Z',
  })
  process.stdout.write(Buffer.from(pdf).toString('base64'))
}

void print()
