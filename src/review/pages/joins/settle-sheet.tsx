import { useState } from 'react'
import { SettleJoin } from '../../../../contract/settle-join'
import { joinsWords as words } from '../../../../words/screens/joins'
import { Area } from '../../../ui'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import type { AskedJoin, JoinWay } from './joins-table.h5'

interface SettleSheetProps {
  way: JoinWay
  of: AskedJoin
  onDone: () => void
  onClose: () => void
}

export function SettleSheet({ way, of, onDone, onClose }: SettleSheetProps) {
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, failure, send } = useSending(SettleJoin, onDone)
  const { applicant, person, name } = of
  const yes = () => {
    setTried(true)
    if (why.trim() !== '') send({ applicant, person, outcome: way, why: why.trim() })
  }
  return (
    <FormSheet
      open
      grave={way === 'replace'}
      title={words.of(words.ways[way], name)}
      note={words.notes[way]}
      yes={words.ways[way]}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      <Area
        name="join-settled"
        label={words.why}
        maxlength={200}
        value={why}
        {...(tried && why.trim() === '' ? { error: words.whyMissing } : {})}
        onTell={setWhy}
      />
    </FormSheet>
  )
}
