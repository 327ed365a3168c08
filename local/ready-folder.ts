import { accessSync, constants, mkdirSync } from 'node:fs'
import { codeOf, Trouble } from './trouble'

/** Makes the folder, for this user alone. Throws a Trouble where nothing can be written into it. */
export const readyFolder = (dir: string): void => {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new Trouble(
      `DATA_DIR ${dir} cannot be written (${codeOf(cause)}): set DATA_DIR to a folder you may write`,
    )
  }
}
