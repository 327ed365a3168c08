import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import type { Fault } from './fault'

const roomy = { maxBuffer: 64 * 1024 * 1024 }

/** WeChat's own compilers, wcc and wcsc, over every template and stylesheet. */
export function checkTemplates(root: string): Fault[] {
  const wxml = refusal(() => wxmlToJs(root, roomy))
  const wxss = refusal(() => wxssToJs(root, roomy))
  return [
    ...(wxml ? [{ file: '', what: `wcc refuses a template: ${wxml}` }] : []),
    ...(wxss ? [{ file: '', what: `wcsc refuses a stylesheet: ${wxss}` }] : []),
  ]
}

function refusal(compile: () => unknown): string | undefined {
  try {
    compile()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}
