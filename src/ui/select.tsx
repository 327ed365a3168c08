import { Picker, View } from '@tarojs/components'
import { Words } from './box'
import { FieldFrame, LabelWords } from './field-frame'
import { Icon } from './icon'
import { labels } from './labels'
import type { SelectProps } from './select.types'

/** One of many: the platform's own list opens. Up to six options stand better in a Choice. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { options, value, label, disabled, onTell } = props
  const at = options.findIndex((option) => option.value === value)
  const said = options[at]?.label ?? labels.choose
  const aria = { ariaRole: 'button', ariaLabel: `${label}，${said}` }
  const tell = (index: number) => {
    const chosen = options[index]
    if (chosen) onTell(chosen.value)
  }
  return (
    <FieldFrame
      {...props}
      heading={
        <View className="field__label">
          <LabelWords {...props} />
        </View>
      }
    >
      <Picker
        mode="selector"
        range={options.map((option) => option.label)}
        value={Math.max(at, 0)}
        disabled={disabled}
        onChange={(event) => tell(Number(event.detail.value))}
      >
        <View className="field__box" {...aria}>
          <Words className={`field__input ${at < 0 ? 'field__placeholder' : ''}`}>{said}</Words>
          <Icon name="down" size="s" className="field__sign" />
        </View>
      </Picker>
    </FieldFrame>
  )
}
