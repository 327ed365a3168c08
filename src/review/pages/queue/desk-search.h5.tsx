import { useState, type RefObject } from 'react'
import { deskWords as words } from '../../../../words/screens/review-desk'
import { Button, Field, Link, Row, Words } from '../../../ui'
import type { UsedDesk } from './use-desk'

interface DeskSearchProps {
  desk: UsedDesk
  form: RefObject<HTMLFormElement>
  /** A search was begun. */
  onFound: () => void
}

/** One field for every number, or how a name begins; Enter searches and leaves the field. */
export function DeskSearch({ desk, form, onFound }: DeskSearchProps) {
  const [text, setText] = useState('')
  const { view, look } = desk
  const search = () => {
    const wanted = text.trim()
    if (wanted.length < 2) return
    look({ kind: 'search', text: wanted })
    onFound()
    // The keys are the rows' again.
    form.current?.querySelector('input')?.blur()
  }
  return (
    <>
      <form
        ref={form}
        role="search"
        className="office__search"
        onSubmit={(event) => {
          event.preventDefault()
          search()
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') currentTarget.querySelector('input')?.blur()
        }}
      >
        <Field
          name="desk-search"
          label={words.search}
          placeholder={words.searchHint}
          maxlength={80}
          value={text}
          onTell={setText}
        />
        <Button kind="secondary" onTap={search}>
          {words.searchGo}
        </Button>
      </form>
      {view.kind === 'search' ? <Found desk={desk} text={view.text} /> : null}
    </>
  )
}

/** What the text was taken for, and the way back. */
function Found({ desk: { rows, look }, text }: { desk: UsedDesk; text: string }) {
  const by = rows.load.kind === 'ready' ? rows.load.reply.by : undefined
  return (
    <Row gap="m">
      <Words className="office__found">{by ? words.found(by, text) : ''}</Words>
      <Link onTap={() => look(undefined)}>{words.leave}</Link>
    </Row>
  )
}
