import type { ReactNode } from 'react'
import { Box, Stack } from '../../ui'

interface AskProps {
  title: string
  hint?: string | undefined
  children: ReactNode
}

/** One question, its hint and what answers it. */
export function Ask({ title, hint, children }: AskProps) {
  return (
    <Stack>
      <Box>
        <Box as="h2" id="question" className="check__question">
          {title}
        </Box>
        {hint ? <Box className="check__hint">{hint}</Box> : null}
      </Box>
      {children}
    </Stack>
  )
}
