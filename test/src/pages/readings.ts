import { screen } from '@testing-library/react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import type { Reading } from '../../../contract/shapes/reading'
import { answering, reply, toldTo } from '../office'
import { button, draft, mark, person, photo } from './open-draft'

export const found = (value: string) => ({ value, confidence: 0.9 })
export const evidence = (at: number) => `00000000-0000-4000-8000-00000000000${at}`
export const shot = (at: number, more: Partial<Photo> = {}): Photo => ({
  ...photo,
  evidence: evidence(at),
  ...more,
})
export const read = (at: number, number?: string, more: Partial<Reading> = {}): Reading => ({
  evidence: evidence(at),
  state: 'read',
  ...(number ? { number: found(number) } : {}),
  holder: found('SAMPLE CO., LTD'),
  date: found('2026-03-12'),
  ...more,
})
export const waiting = (at: number): Reading => ({ evidence: evidence(at), state: 'waiting' })

/** Each turn's readings; the last again and again. */
export const readings = (...turns: (readonly Reading[])[]) => {
  let turn = 0
  answering({
    'list-readings': () => reply({ readings: turns[Math.min(turn++, turns.length - 1)] }),
  })
}
export const blank = { number: '', holder: '', date: '' as const }
export const empty = (count = 1, more: Partial<ClaimView> = {}) =>
  draft({ entries: [{ ...mark, references: Array(count).fill(blank) }], ...more })
export const numbers = () =>
  screen
    .getAllByRole('textbox', { name: /国际注册号/ })
    .map((box) => (box as HTMLInputElement).value)
export const asked = () => toldTo('list-readings').length
export const tap = (name: string | RegExp) => person().click(button(name))
export const marks = () => screen.queryAllByText('照片读取，请核对')
