import type { Verdict } from '../../../../contract/shapes/reading'
import { checkWords as words, verdictWords } from '../../../../words/screens/review-checks'
import { Box, Tag, Tap, Words } from '../../../ui'
import { verdictTones } from '../../parts/verdict-tones'
import type { Looking } from './use-looking'

export interface VerdictTagProps {
  verdict: Verdict | undefined
  /** What is compared, and what was declared of it. */
  label: string
  declared: string
  onLook: Looking['lookAt']
}

/** What the photo says of a value; a tap leads to where it says so. */
export function VerdictTag({ verdict, label, declared, onLook }: VerdictTagProps) {
  if (!verdict) return null
  const { place, read } = verdict
  const said = verdictWords[verdict.verdict]
  const tag = <Tag tone={verdictTones[verdict.verdict]}>{said}</Tag>
  return (
    <Box className="verdict">
      {place ? (
        <Tap
          className="verdict__tap"
          label={words.lookAt(label, said)}
          onTap={() => onLook({ ...verdict, place }, label, declared)}
        >
          {tag}
        </Tap>
      ) : (
        tag
      )}
      {read !== undefined && verdict.verdict !== 'agrees' ? (
        <Words className="verdict__read">{words.read(read)}</Words>
      ) : null}
    </Box>
  )
}
