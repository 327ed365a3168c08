import { useRef, useState } from 'react'
import { keysWords } from '../../../../words/screens/review-keys'
import { queueWords, sayPost } from '../../../../words/screens/review'
import { deskWords as words } from '../../../../words/screens/review-desk'
import { Box, Empty, Link, Notice, Row, Screen, Words } from '../../../ui'
import { KeysSheet } from '../../parts/keys-sheet'
import { useShortcuts } from '../../parts/use-shortcuts.h5'
import { DeskRail } from './desk-rail.h5'
import { DeskRows } from './desk-rows.h5'
import { DeskSearch } from './desk-search.h5'
import { Ways } from './ways'
import { useDesk, type UsedDesk } from './use-desk'
import { useRowFocus } from './use-row-focus.h5'
import './desk.scss'

export function Desk() {
  const desk = useDesk()
  const { load } = desk.rows
  const barred =
    load.kind === 'failed' &&
    load.answer.kind === 'refused' &&
    load.answer.refusal.code === 'not-allowed'
  return (
    <Screen title={queueWords.title} wide>
      {barred ? (
        <Empty title={queueWords.noPost} note={queueWords.noPostNote} />
      ) : (
        <Work desk={desk} />
      )}
    </Screen>
  )
}

/** Views at the left, their claims at the right, and a key for everything. */
function Work({ desk }: { desk: UsedDesk }) {
  const [keys, setKeys] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLFormElement>(null)
  const focus = useRowFocus(desk.rows, whole)
  useKeysOfDesk(
    desk,
    focus,
    () => search.current?.querySelector('input')?.focus(),
    () => setKeys(true),
  )
  const { said } = desk.taking
  return (
    <div ref={whole} className="office">
      <DeskRail desk={desk} />
      <div className="office__main">
        <Row apart>
          <Words className="office__post">{desk.post ? sayPost(desk.post) : ''}</Words>
          <Row gap="m">
            {desk.post ? <Ways post={desk.post} round={desk.round} /> : null}
            <Link onTap={desk.reload}>{queueWords.refresh}</Link>
            <Link onTap={() => setKeys(true)}>{keysWords.open}</Link>
          </Row>
        </Row>
        <DeskSearch desk={desk} form={search} onFound={focus.first} />
        <Box live="polite">{said ? <Notice tone={said.tone}>{said.text}</Notice> : null}</Box>
        <DeskRows desk={desk} onFocus={focus.remember} />
        <Box className="office__keys" quiet>
          {words.keys}
        </Box>
      </div>
      <KeysSheet open={keys} keys={keysWords.queue} onClose={() => setKeys(false)} />
    </div>
  )
}

const useKeysOfDesk = (
  desk: UsedDesk,
  focus: ReturnType<typeof useRowFocus>,
  search: () => void,
  help: () => void,
) => {
  const { view, look, lookAtState, taking, reload } = desk
  const on = (deed: typeof taking.take) => () => {
    const row = focus.row()
    if (row) deed(row)
  }
  useShortcuts({
    ...{ j: focus.later, ArrowDown: focus.later, k: focus.earlier, ArrowUp: focus.earlier },
    ...{ t: on(taking.take), l: on(taking.lay), r: reload, '/': search, '?': help },
    m: () => look({ kind: 'mine' }),
    Escape: view.kind === 'search' ? () => look(undefined) : undefined,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => [place, () => lookAtState(place)]),
    ),
  })
}
