import { describedBy, fieldIds } from './field-ids'
import { FieldFrame, LabelWords } from './field-frame'
import { Icon } from './icon'
import { labels } from './labels'
import type { SelectProps } from './select.types'
import './select.scss'

export function Select<V extends string>(props: SelectProps<V>) {
  const ids = fieldIds(props.name)
  return (
    <FieldFrame
      {...props}
      heading={
        <label className="field__label" htmlFor={ids.input}>
          <LabelWords {...props} />
        </label>
      }
    >
      <div className="field__box select">
        <SelectInput {...props} />
        <Icon name="down" size="s" className="field__sign select__sign" />
      </div>
    </FieldFrame>
  )
}

function SelectInput<V extends string>(props: SelectProps<V>) {
  const { options, value, onTell } = props
  const tell = (told: string) => {
    const chosen = options.find((option) => option.value === told)
    if (chosen) onTell(chosen.value)
  }
  return (
    <select
      id={fieldIds(props.name).input}
      className={`field__input select__input ${value ? '' : 'field__placeholder'}`}
      value={value ?? ''}
      disabled={props.disabled}
      aria-invalid={props.error ? true : undefined}
      aria-describedby={describedBy(props)}
      onChange={(event) => tell(event.target.value)}
    >
      <option value="" disabled>
        {labels.choose}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
