import type { ReactNode } from 'react'
import { Box } from '../../ui'
import './facts.scss'

export interface FactsProps {
  /** What has no value is left out. */
  facts: readonly (readonly [label: string, value: ReactNode])[]
}

/** Labels with their values; on a wide screen in two columns. */
export function Facts({ facts }: FactsProps) {
  return (
    <Box as="ul" className="facts">
      {facts.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <Box as="li" key={label} className="facts__one">
            <Box className="facts__label">{label}</Box>
            <Box className="facts__value">{value}</Box>
          </Box>
        ),
      )}
    </Box>
  )
}
