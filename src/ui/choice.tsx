import { ChoiceFrame } from './choice-frame'
import type { ChoiceProps, ChoicesProps } from './choice.types'
import { describedBy, fieldIds } from './field-ids'
import { OptionRow } from './option-row'
import { toggle } from './toggle'

/** One of several: all options in sight. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  return (
    <ChoiceFrame of={props} kind="radiogroup">
      {props.options.map((option, index) => (
        <OptionRow
          key={option.value}
          kind="radio"
          group={props.name}
          id={index === 0 ? fieldIds(props.name).input : undefined}
          describedBy={index === 0 ? describedBy(props) : undefined}
          label={option.label}
          note={option.note}
          checked={props.value === option.value}
          disabled={props.disabled}
          onTap={() => props.onTell(option.value)}
        />
      ))}
    </ChoiceFrame>
  )
}

/** Any number of several. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  return (
    <ChoiceFrame of={props} kind="group">
      {props.options.map((option, index) => (
        <OptionRow
          key={option.value}
          kind="checkbox"
          group={props.name}
          id={index === 0 ? fieldIds(props.name).input : undefined}
          describedBy={index === 0 ? describedBy(props) : undefined}
          label={option.label}
          note={option.note}
          checked={props.values.includes(option.value)}
          disabled={props.disabled}
          onTap={() => props.onTell(toggle(props.options, props.values, option.value))}
        />
      ))}
    </ChoiceFrame>
  )
}
