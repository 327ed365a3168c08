import { countFieldWords as words } from '../../words/screens/count-field'
import { isCount } from '../services/typed-entry'
import { Box, Button, Field } from '../ui'
import './count-field.scss'

export interface CountFieldProps {
  name: string
  label: string
  hint?: string | undefined
  /** Such as 件. */
  measure: string
  /** '' while nobody said. */
  value: string
  most: number
  onTell: (value: string) => void
}

/** How many: typed, or one more and one less by a tap. */
export function CountField({ name, label, hint, measure, value, most, onTell }: CountFieldProps) {
  const now = isCount(value) ? Number(value) : 0
  const wrong = value !== '' && (now === 0 || now > most)
  const step = (by: number) => onTell(String(now + by))
  return (
    <Box>
      <Box className="count">
        <Field
          {...{ name, label, value, onTell }}
          {...(hint ? { hint } : {})}
          type="number"
          maxlength={4}
          suffix={measure}
        />
        <Button kind="quiet" label={words.less(label)} disabled={now <= 1} onTap={() => step(-1)}>
          {words.minus}
        </Button>
        <Button kind="quiet" label={words.more(label)} disabled={now >= most} onTap={() => step(1)}>
          {words.plus}
        </Button>
      </Box>
      {wrong ? (
        <Box className="field__error" role="alert">
          {words.unreadable(most)}
        </Box>
      ) : null}
    </Box>
  )
}
