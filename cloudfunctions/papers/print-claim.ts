import { createHash } from 'node:crypto'
import { PrintClaim, type PaperKind } from '../../contract/print-claim'
import { formWords, paperWords } from '../../words/papers'
import { ownClaim, type Claim } from '../claims/claim'
import { findReviewable } from '../claims/find-reviewable'
import { answers, isRefused, refuse, type SignedIn, type Staff } from '../deed'
import type { Ports } from '../ports'
import type { Paper, Sheet } from '../ports/paper'
import type { Table } from '../ports/table'
import { drawForm } from './draw-form'
import { drawLetter } from './draw-letter'
import { gatherCase } from './gather-case'
import { letterOf, letters } from './letters'

/** The paper comes beside the ports: only the function that prints carries fonts. */
export const printClaim = (paper: Paper) =>
  answers(PrintClaim, (ports) => async (told, caller) => {
    const claim = await findPrintable(ports.table, told.claim, caller)
    if (!claim) return refuse('not-found')
    const drawn = await draw(ports, claim, told.paper)
    return drawn
      ? keep(ports, claim.claim, drawn.name, await paper.print(drawn.sheet))
      : refuse('no-letter')
  })

/** A contact of its applicant may print it, and whoever sees it at the desk; to others it is not there. */
const findPrintable = async (
  table: Table,
  number: string,
  caller: SignedIn,
): Promise<Claim | undefined> => {
  const own = caller.applicant && (await ownClaim(table, number, caller.applicant))
  if (own) return own
  if (!isAtDesk(caller)) return undefined
  const found = await findReviewable(table, number, caller)
  return isRefused(found) ? undefined : found
}

const isAtDesk = (caller: SignedIn): caller is Staff =>
  caller.post !== null && caller.post.kind !== 'operator'

interface Drawn {
  readonly name: string
  readonly sheet: Sheet
}

const draw = async (ports: Ports, claim: Claim, kind: PaperKind): Promise<Drawn | undefined> => {
  if (kind === 'form')
    return { name: formWords.paper, sheet: drawForm(await gatherCase(ports, claim)) }
  const letter = letterOf[claim.state]
  if (letter === null) return undefined
  return { name: letters[letter].paper, sheet: drawLetter(await gatherCase(ports, claim), letter) }
}

/** One file for each paper of a claim: the newest print stands for those before. */
const keep = async ({ evidence }: Ports, claim: string, paper: string, pdf: Uint8Array) => {
  const key = `papers/${claim}/${createHash('sha256').update(paper).digest('hex')}.pdf`
  const name = paperWords.file(paper, claim)
  await evidence.write(key, pdf, 'application/pdf')
  return { link: await evidence.link(key, name), name }
}
