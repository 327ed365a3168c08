import { statusWords } from '../../words/assessment'
import { stateWords } from '../../words/claim-states'
import { sayAward, sayYuan } from '../../words/money'
import {
  formWords as words,
  letterWords,
  paperWords,
  sayCommitment,
  sealWords,
} from '../../words/papers'
import { roleWords } from '../../words/roles'
import { sayTime } from '../../words/time'
import { itemOfClaim } from '../claims/claim'
import type { Block, Sheet } from '../ports/paper'
import type { Case } from './gather-case'
import { letterOf } from './letters'
import { countDocuments, listEntries } from './list-contents'
import { basisOf, heading, list, paragraph, sayNotes, sayPath, sheetOf } from './sheet-of'

/** 申报表: what was claimed, as it stands; a draft says in its title that it was not handed in. */
export const drawForm = (it: Case): Sheet =>
  sheetOf(it, `${words.title}${words.unfinished[it.claim.state] ?? ''}`, [
    heading(words.applicant),
    applicantPairs(it),
    heading(words.item),
    itemPairs(it),
    heading(words.told),
    ...listEntries(it.claim),
    heading(words.documents),
    countDocuments(it),
    heading(words.assessed),
    ...assessment(it),
    heading(words.promise),
    paragraph(sayCommitment(it.claim.commitment)),
    { kind: 'signature', lines: sealWords[it.applicant.kind] },
    { kind: 'small', words: words.masked },
    { kind: 'small', words: letterWords.ask(it.service.office.name, it.service.office.phone) },
  ])

/** Name, county and roles as the claim keeps them, the rest as the applicant says it today. */
const applicantPairs = ({ claim, applicant }: Case): Block => ({
  kind: 'pairs',
  across: 2,
  pairs: [
    [words.name, claim.applicantName],
    [applicant.kind === 'organisation' ? words.credit : words.identity, applicant.number],
    [words.county, claim.county],
    [words.roles, claim.roles.map((role) => roleWords[role]).join('、')],
    [words.contact, applicant.contact],
    [words.contactPhone, applicant.phone],
    [words.bank, applicant.bank],
    [words.account, applicant.account],
    ...(applicant.englishName ? [[words.englishName, applicant.englishName] as const] : []),
  ],
})

const itemPairs = (it: Case): Block => ({
  kind: 'pairs',
  across: 1,
  pairs: [
    [words.itemName, itemOfClaim(it.claim).title],
    [words.basis, basisOf(it)],
    [words.year, `${it.claim.year}年`],
    [words.round, it.round ?? paperWords.none],
    [words.state, stateWords[it.claim.state]],
    [words.submitted, it.claim.submitted ? sayTime(it.claim.submitted) : paperWords.none],
  ],
})

const assessment = ({ claim: { decision, state }, line }: Case): readonly Block[] => {
  if (!line) return [paragraph(words.empty)]
  const granted =
    decision && letterOf[state] === 'result'
      ? [[words.granted, sayYuan(decision.approved)] as const]
      : []
  const outcome = [words.outcome, statusWords[line.status]] as const
  const pairs = [outcome, [words.sum, sayAward(line.award)] as const, ...granted]
  const [path, notes] = [sayPath(line), sayNotes(line)]
  return [
    { kind: 'pairs', across: 1, pairs },
    ...(path.length > 0 ? [paragraph(`${words.how}：`)] : []),
    ...list(path),
    ...(notes.length > 0 ? [paragraph(`${words.notes}：`)] : []),
    ...list(notes),
  ]
}
