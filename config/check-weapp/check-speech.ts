import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './fault'

const needed = ['aria-role', 'aria-label', 'aria-checked', 'aria-expanded', 'aria-hidden']

/** The templates carry what a screen reader says; Taro alone leaves all of it out. */
export function checkSpeech(root: string): Fault[] {
  const file = 'base.wxml'
  const text = readFileSync(path.join(root, file), 'utf8')
  const lost = needed.filter((attribute) => !text.includes(`${attribute}="{{`))
  return lost.map((attribute) => ({ file, what: `has no ${attribute}` }))
}
