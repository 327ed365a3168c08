import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { FieldFrame, LabelWords } from './field-frame'
import type { Asked } from './field.types'

export interface ChoiceFrameProps {
  of: Asked
  kind: 'radiogroup' | 'group'
  children: ReactNode
}

/** A group of rows under one label. */
export function ChoiceFrame({ of, kind, children }: ChoiceFrameProps) {
  const aria = { ariaRole: kind, ariaLabel: of.label }
  return (
    <FieldFrame
      {...of}
      heading={
        <View className="field__label">
          <LabelWords {...of} />
        </View>
      }
    >
      <View {...aria}>{children}</View>
    </FieldFrame>
  )
}
