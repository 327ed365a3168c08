import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PaperFonts } from '../cloudfunctions/adapters/paper'

/** The fonts in the installed package: both `npm start` and the tests run in the folder it is under. */
export const findFonts = (): PaperFonts => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const file = (weight: string) =>
    resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)
  return { regular: file('400Regular'), bold: file('600SemiBold') }
}
