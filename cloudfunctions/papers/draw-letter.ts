import {
  correctionWords,
  letterWords,
  rejectionWords,
  sayDayOf,
  sealWords,
} from '../../words/papers'
import { sayReturnFault } from '../../words/return-faults'
import type { HistoryEntry } from '../../contract/shapes/claim'
import { editionOf, itemOfClaim } from '../claims/claim'
import type { Block, Sheet } from '../ports/paper'
import type { Case } from './gather-case'
import { letters, type Letter } from './letters'
import { sayResult } from './say-result'
import { basisOf, list, paragraph, sheetOf } from './sheet-of'

/** 告知书: what the office tells the applicant, dated on the day that it decided. */
export const drawLetter = (it: Case, letter: Letter): Sheet => {
  const { paper, tells } = letters[letter]
  const entry = it.history.findLast(({ to }) => to === tells)
  if (!entry) throw new Error(`a claim that was never ${tells}`)
  const { name, phone } = it.service.office
  return sheetOf(it, paper, [
    paragraph(letterWords.to(it.claim.applicantName)),
    ...bodies[letter](it, entry),
    paragraph(letterWords.ask(name, phone)),
    { kind: 'signature', lines: [sealWords.office(name), sayDayOf(entry.at)] },
    ...(editionOf(it.claim).issued === null
      ? [{ kind: 'small', words: letterWords.notIssued } as const]
      : []),
  ])
}

type Say = (it: Case, entry: HistoryEntry) => readonly Block[]

const sayCorrection: Say = ({ claim, applicant }) => {
  const { item, entries, faults } = claim
  const { title } = itemOfClaim(claim)
  return [
    paragraph(correctionWords.opening(applicant.kind, title, claim.claim, faults.length)),
    ...list(faults.map((fault) => sayReturnFault(item, entries, fault))),
    paragraph(correctionWords.due(claim.due)),
  ]
}

const sayRejection: Say = (it, { why }) => {
  const { title } = itemOfClaim(it.claim)
  return [
    paragraph(rejectionWords.opening(it.applicant.kind, title, it.claim.claim)),
    {
      kind: 'pairs',
      across: 1,
      pairs: [
        [rejectionWords.basis, basisOf(it)],
        [rejectionWords.reason, why ?? rejectionWords.unsaid],
      ],
    },
  ]
}

const bodies: Readonly<Record<Letter, Say>> = {
  correction: sayCorrection,
  result: sayResult,
  rejection: sayRejection,
}
