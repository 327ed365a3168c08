export { buildWeapp } from './build-weapp'
import { checkPages } from './check-pages'
import { checkScripts } from './check-scripts'
import { checkSpeech } from './check-speech'
import { checkTemplates } from './check-templates'
import type { Fault } from './fault'
import { measurePackages, tooLarge, type PackageSize } from './measure-packages'
import { tooHeavy, weighMain, type Weight } from './weigh-main'

export interface Verdict {
  sizes: PackageSize[]
  weight: Weight
  /** Empty when WeChat may have the package. */
  faults: Fault[]
}

/** All checks over one built mini-program, such as dist/weapp, beside an empty one of the same tools. */
export function checkPackage(root: string, empty: string): Verdict {
  const sizes = measurePackages(root)
  const weight = weighMain(sizes, measurePackages(empty))
  const faults = [
    ...checkPages(root),
    ...checkTemplates(root),
    ...checkScripts(root),
    ...checkSpeech(root),
    ...tooLarge(sizes),
    ...tooHeavy(weight),
  ]
  return { sizes, weight, faults }
}

/** The verdict as lines for a person. */
export const tell = ({ sizes, weight, faults }: Verdict): string[] => [
  ...sizes.map(({ name, bytes }) => `${name}: ${inKb(bytes)}`),
  `main is ${weight.times.toFixed(2)} × an empty app of the same tools (${inKb(weight.empty)})`,
  ...faults.map(({ file, what }) => `✗ ${file ? `${file} ` : ''}${what}`),
]

const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
