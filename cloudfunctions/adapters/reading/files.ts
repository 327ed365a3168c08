import { join } from 'node:path'

/** The weights, the list of characters and the code reader, each a path. */
export interface ReadingFiles {
  readonly detector: string
  readonly recogniser: string
  readonly turner: string
  readonly characters: string
  readonly codes: string
}

/** Where a bundled function finds them: they are copied beside it under these names. */
export const filesBeside = (folder: string): ReadingFiles => ({
  detector: join(folder, 'detector.onnx'),
  recogniser: join(folder, 'recogniser.onnx'),
  turner: join(folder, 'turner.onnx'),
  characters: join(folder, 'characters.txt'),
  codes: join(folder, 'codes.wasm'),
})
