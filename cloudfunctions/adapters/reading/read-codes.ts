import { readFile } from 'node:fs/promises'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { ReadingFiles } from './files'

/** Prepares the code reader; without a file of our own it would fetch one. */
export const openCodeReader = async ({ codes }: ReadingFiles) => {
  const wasmBinary = new Uint8Array(await readFile(codes)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  /** What the QR codes on a JPEG say. */
  return async (photo: Uint8Array): Promise<readonly string[]> => {
    const found = await readBarcodes(photo, { formats: ['QRCode'], tryHarder: true })
    return found.filter(({ isValid }) => isValid).map(({ text }) => text)
  }
}
