import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { goBack } from './go-back.h5'
import { Icon } from './icon'
import { labels } from './labels'
import type { ScreenProps } from './screen.types'
import { Tap } from './tap'
import './screen.scss'

export function Screen(props: ScreenProps) {
  const { title, children, wide, tabs, foot, banner } = props
  const look = [wide && 'screen--wide', tabs && 'screen--tabs']
  const main = useRef<HTMLElement>(null)
  return (
    <div className={`screen ${look.filter(Boolean).join(' ')}`}>
      <Tap className="screen__skip" onTap={() => main.current?.focus()}>
        {labels.skip}
      </Tap>
      <Header {...props} />
      {tabs}
      <main ref={main} className="screen__main" tabIndex={-1} aria-label={title}>
        {banner ? <div className="screen__banner">{banner}</div> : null}
        <div className="screen__column">{children}</div>
      </main>
      {foot ? (
        <section className="screen__foot" aria-label={labels.ways}>
          {foot}
        </section>
      ) : null}
    </div>
  )
}

function Header({ title, tabs, onBack }: ScreenProps) {
  const heading = useTitle(title)
  return (
    <header className="screen__head">
      <div className="screen__bar">
        {tabs ? null : (
          <Tap className="screen__back" label={labels.back} onTap={onBack ?? goBack}>
            <Icon name="back" />
          </Tap>
        )}
        <h1 ref={heading} className="box screen__title" tabIndex={-1}>
          {title}
        </h1>
      </div>
    </header>
  )
}

let anyShown = false

/** The window's title follows; and after a change of screen a screen reader starts at its heading. */
function useTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useDidShow(() => {
    document.title = title
    if (anyShown) heading.current?.focus({ preventScroll: true })
    anyShown = true
  })
  return heading
}
