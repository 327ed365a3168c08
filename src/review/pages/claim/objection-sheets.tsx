import { useState } from 'react'
import { objectWords as words } from '../../../../words/screens/review-decide'
import { Area, Box, Field, Words } from '../../../ui'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'
import { WhySheet } from './why-sheet'

/** Takes down who said what against a published grant. */
export function ObjectSheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const { who, objection } = used.typed
  const anonymous = who.trim() === ''
  const silent = objection.trim() === ''
  const yes = () => (anonymous || silent ? setTried(true) : void used.object(claim))
  return (
    <StepSheet step="object" used={used} onYes={yes}>
      <Field
        name="object-who"
        label={words.who}
        hint={words.whoHint}
        maxlength={60}
        value={who}
        {...(tried && anonymous ? { error: words.whoMissing } : {})}
        onTell={(text) => used.type({ who: text })}
      />
      <Area
        name="object-words"
        label={words.words}
        hint={words.wordsHint}
        maxlength={500}
        value={objection}
        {...(tried && silent ? { error: words.wordsMissing } : {})}
        onTell={(text) => used.type({ objection: text })}
      />
    </StepSheet>
  )
}

/** What the city finds of one objection, either way. */
export function SettleSheet({ claim, used }: OfStep) {
  const { settling } = used.typed
  const said = claim.objections?.find(({ objection }) => objection === settling?.objection)
  if (!settling || !said) return null
  const outcome = settling.upheld ? 'upheld' : 'dismissed'
  return (
    <WhySheet
      step="settle"
      used={used}
      title={words[outcome]}
      note={settling.upheld ? words.upheldNote : words.dismissedNote}
      yes={words.yes[outcome]}
      above={
        <Box className="objection__said">
          <Words>{words.said(said.who)}</Words>
          <Words>{said.words}</Words>
        </Box>
      }
      label={words.why}
      hint={words.whyHint[outcome]}
      missing={words.whyMissing}
      onYes={() => void used.settle(claim)}
    />
  )
}
