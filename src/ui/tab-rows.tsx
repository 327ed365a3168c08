import { Box, Words } from './box'
import type { BottomTabsProps } from './bottom-tabs.types'
import { Icon } from './icon'
import { labels } from './labels'
import { Tap } from './tap'
import './bottom-tabs.scss'

/** The tabs themselves, without the bar around them. */
export function TabRows<V extends string>({ items, value, onTell }: BottomTabsProps<V>) {
  return (
    <>
      {items.map((item) => {
        const here = item.value === value
        const unread = item.unread ?? 0
        return (
          <Tap
            key={item.value}
            className={`tab ${here ? 'tab--here' : ''}`}
            role="tab"
            current={here}
            onTap={() => (here ? undefined : onTell(item.value))}
          >
            <Box className="tab__icon">
              <Icon name={item.icon} />
              {unread > 0 ? (
                <Words className="tab__unread" quiet>
                  {unread > 99 ? '99+' : String(unread)}
                </Words>
              ) : null}
            </Box>
            <Words className="tab__label">{item.label}</Words>
            {unread > 0 ? <Words className="heard">{labels.unread(unread)}</Words> : null}
          </Tap>
        )
      })}
    </>
  )
}
