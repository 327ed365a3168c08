import { checkPages } from './check-pages'
import { checkScripts } from './check-scripts'
import { checkSpeech } from './check-speech'
import { checkTemplates } from './check-templates'
import type { Fault } from './fault'
import { measurePackages, tooLarge, type PackageSize } from './measure-packages'

export interface Verdict {
  sizes: PackageSize[]
  /** Empty when WeChat may have the package. */
  faults: Fault[]
}

/** All checks over one built mini-program, such as dist/weapp. */
export function checkPackage(root: string): Verdict {
  const sizes = measurePackages(root)
  const faults = [
    ...checkPages(root),
    ...checkTemplates(root),
    ...checkScripts(root),
    ...checkSpeech(root),
    ...tooLarge(sizes),
  ]
  return { sizes, faults }
}

/** The verdict as lines for a person. */
export const tell = ({ sizes, faults }: Verdict): string[] => [
  ...sizes.map(({ name, bytes }) => `${name}: ${(bytes / 1024).toFixed(1)} KB`),
  ...faults.map(({ file, what }) => `✗ ${file ? `${file} ` : ''}${what}`),
]
