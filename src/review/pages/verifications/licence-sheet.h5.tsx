import { useState } from 'react'
import type { ReplyOf } from '../../../../contract/message'
import { SettleVerification } from '../../../../contract/settle-verification'
import { ShowVerification } from '../../../../contract/show-verification'
import { verificationsWords as words } from '../../../../words/screens/verifications'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Area, Button, Notice, Sheet, Stack } from '../../../ui'
import { useSending } from '../../parts/use-sending'
import { DeclaredFacts } from './declared-facts'
import { LicencePages } from './licence-pages.h5'
import type { Waiting } from './waiting-table.h5'

type Shown = ReplyOf<typeof ShowVerification>

interface LicenceSheetProps {
  of: Waiting
  onDone: (said: string) => void
  onClose: () => void
}

/** The licence beside what the organisation registered, and the two ways to settle it. */
export function LicenceSheet({ of, onDone, onClose }: LicenceSheetProps) {
  const from = useAsk(ShowVerification, { applicant: of.applicant })
  const settling = useSettling(of, onDone)
  const shown = from.load.kind === 'ready' ? from.load.reply : undefined
  return (
    <Sheet
      wide
      open
      title={of.name}
      onClose={onClose}
      foot={shown ? <Ways shown={shown} settling={settling} /> : null}
    >
      <Loaded from={from}>
        {(reply) => (
          <div className="licence">
            <LicencePages photo={reply.photo} />
            <Stack>
              {settling.failure ? <Notice tone="error">{settling.failure}</Notice> : null}
              <DeclaredFacts shown={reply} />
              <Why settling={settling} />
            </Stack>
          </div>
        )}
      </Loaded>
    </Sheet>
  )
}

const useSettling = ({ applicant, name }: Waiting, onDone: (said: string) => void) => {
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const { busy, failure, send } = useSending(SettleVerification, () =>
    onDone(refusing ? words.refused(name) : words.confirmed(name)),
  )
  const confirm = (version: number) => {
    setRefusing(false)
    send({ applicant, version })
  }
  const refuse = (version: number) => {
    setTried(true)
    setRefusing(true)
    if (why.trim() !== '') send({ applicant, version, refusedFor: why.trim() })
  }
  return { why, setWhy, missing: tried && why.trim() === '', busy, failure, confirm, refuse }
}

type Settling = ReturnType<typeof useSettling>

function Why({ settling: { why, setWhy, missing } }: { settling: Settling }) {
  return (
    <Area
      name="licence-refused"
      label={words.why}
      hint={words.whyHint}
      maxlength={200}
      value={why}
      {...(missing ? { error: words.whyMissing } : {})}
      onTell={setWhy}
    />
  )
}

function Ways({ shown, settling }: { shown: Shown; settling: Settling }) {
  const { busy, confirm, refuse } = settling
  return (
    <>
      <Button kind="danger" disabled={busy} onTap={() => refuse(shown.version)}>
        {words.refuse}
      </Button>
      <Button busy={busy} disabled={!shown.photo} onTap={() => confirm(shown.version)}>
        {words.confirm}
      </Button>
    </>
  )
}
