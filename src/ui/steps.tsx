import type { ReactNode } from 'react'
import { Box, Words } from './box'
import { Icon } from './icon'
import { labels } from './labels'
import './steps.scss'

export interface Step {
  title: string
  note?: ReactNode
  /** A day or a time, as a person reads it. */
  when?: string
  state: 'done' | 'now' | 'next'
}

export interface StepsProps {
  steps: readonly Step[]
}

/** A course of events from top to bottom. */
export function Steps({ steps }: StepsProps) {
  return (
    <Box as="ol" className="steps">
      {steps.map((step, index) => (
        <Box as="li" key={index} className={`step step--${step.state}`}>
          <Box className="step__mark">
            {step.state === 'done' ? <Icon name="check" size="s" /> : null}
          </Box>
          <Box className="step__main">
            <Box className="step__head">
              <Words className="step__title">{step.title}</Words>
              <Words className="heard">{labels.steps[step.state]}</Words>
              {step.when ? <Words className="step__when">{step.when}</Words> : null}
            </Box>
            {step.note ? <Box className="step__note">{step.note}</Box> : null}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
