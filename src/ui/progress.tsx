import { Box, Words } from './box'
import './progress.scss'

export interface ProgressProps {
  /** What is under way, such as 正在上传. */
  label: string
  /** 0 to 100; drawn and said whole. */
  percent: number
}

export function Progress({ label, percent }: ProgressProps) {
  const whole = Math.round(Math.min(100, Math.max(0, percent)))
  return (
    <Box className="progress">
      <Box className="progress__head" quiet>
        <Words>{label}</Words>
        <Words className="progress__figure">{`${whole}%`}</Words>
      </Box>
      <Box className="progress__rail" role="progressbar" label={`${label} ${whole}%`} now={whole}>
        <Box className="progress__done" style={{ width: `${whole}%` }} />
      </Box>
    </Box>
  )
}
