import type { ReactNode } from 'react'
import { Box, Words } from './box'
import './money.scss'

export interface MoneyProps {
  /** What the sum is. */
  label: string
  /** Already a person's figure, such as '1.5' or '3—5'; with no unit. */
  amount: string
  /** 元 or 万元. */
  unit: string
  note?: ReactNode
  /** m stands inside a list; l (default) is the screen's figure. */
  size?: 'm' | 'l'
}

export function Money({ label, amount, unit, note, size = 'l' }: MoneyProps) {
  return (
    <Box className={`money money--${size}`}>
      <Box className="money__label">{label}</Box>
      <Box className="money__sum">
        <Words className="money__amount">{amount}</Words>
        <Words className="money__unit">{unit}</Words>
      </Box>
      {note ? <Box className="money__note">{note}</Box> : null}
    </Box>
  )
}
