import { Box, Select } from '../../ui'
import './year-select.scss'

interface YearSelectProps {
  name: string
  label: string
  years: readonly number[]
  value: number
  onTell: (year: number) => void
}

export function YearSelect({ name, label, years, value, onTell }: YearSelectProps) {
  return (
    <Box className="year">
      <Select
        name={name}
        label={label}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={String(value)}
        onTell={(told) => onTell(Number(told))}
      />
    </Box>
  )
}
