import { Box } from './box'
import { labels } from './labels'
import './skeleton.scss'

export interface SkeletonProps {
  /** How many grey lines; default 3. */
  lines?: number
}

/** Holds the place of text that is on its way. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <Box className="skeleton" role="status" label={labels.loading}>
      {Array.from({ length: lines }, (_, index) => (
        <Box key={index} className="skeleton__line" quiet />
      ))}
    </Box>
  )
}
