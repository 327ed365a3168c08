import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { claimStates } from '../../contract/shapes/claim'
import { assess, knownFrom } from '../../policy/assess'
import type { ClaimFault } from '../../policy/claims/find-faults'
import { referenceRules } from '../../policy/claims/references'
import { currentEdition, itemsOf } from '../../policy/edition'
import type { Condition, GrantedItem } from '../../policy/rule'
import { itemIds, roles } from '../../policy/vocabulary'
import { sayCap, statusWords } from '../../words/assessment'
import { sayClaimFault } from '../../words/claim-faults'
import { stateNext, stateWords } from '../../words/claim-states'
import { commitment } from '../../words/commitment'
import { sayAssessment } from '../../words/estimated'
import { factWords, needWords, optionWords, sayFact } from '../../words/facts'
import { sayNotice } from '../../words/notices'
import { documentLabel, holderLabel, referenceWords } from '../../words/references'
import { faultWords } from '../../words/fault'
import { refusalWords } from '../../words/refusals'
import { roleNotes, roleWords } from '../../words/roles'
import { sayWhat } from '../../words/say-item'
import { measureWord, pieceNoun, sayCount } from '../../words/units'
import { fullTolds, tolds } from '../policy/generate-told'

const items = itemsOf(currentEdition)
const each = items.map((item): [string, GrantedItem] => [item.id, item])

/** A code that has no words of its own would come through as it stands in the program. */
const expectWords = (sentence: string | undefined) => {
  expect(sentence).toMatch(/\p{Script=Han}/u)
  expect(sentence).not.toMatch(/[a-z]{3,}|undefined|null|NaN|\[object/)
}

test('there are 38 items', () => {
  expect(items.map(({ id }) => id).sort()).toEqual([...itemIds].sort())
})

describe.each(each)('%s', (_id, item) => {
  test('has a title, a sentence of the law, and readings', () => {
    expectWords(item.title)
    expectWords(sayWhat(item))
    expect(sayWhat(item)).not.toMatch(/：$/)
    item.readings.forEach(expectWords)
  })

  test('is counted in pieces', () => {
    expectWords(measureWord(item.id))
    expectWords(pieceNoun(item.id))
    expectWords(sayCount(item.id, 3))
  })

  test('asks each fact in words', () => {
    for (const { name } of item.facts) {
      const { label, question, hint = question } = factWords(item.id, name)
      for (const sentence of [label, question, hint]) expectWords(sentence)
      expect(question).toMatch(/？$/)
    }
  })

  test('says each option in words, and no two alike', () => {
    for (const fact of item.facts) {
      if (fact.type !== 'choice') continue
      const said = fact.options.map((option) => optionWords(item.id, option))
      said.forEach(expectWords)
      expect(new Set(said).size).toBe(said.length)
    }
  })

  test('says a value of each fact as people read it', () => {
    for (const fact of item.facts) {
      if (fact.type === 'money') expect(sayFact(item.id, fact.name, 1_234_567)).toBe('12,345.67元')
      if (fact.type === 'integer') expect(sayFact(item.id, fact.name, 12)).toBe('12')
      if (fact.type === 'boolean') expectWords(sayFact(item.id, fact.name, true))
      if (fact.type === 'day') expect(sayFact(item.id, fact.name, '2026-03-12')).toMatch(/2026/)
    }
  })

  test('says what an entry needs, where it has conditions', () => {
    if (item.needs.length > 0) expectWords(needWords[item.id])
    else expect(needWords[item.id]).toBeUndefined()
  })

  test('says its caps', () => item.caps.map(sayCap).forEach(expectWords))

  test('names its reference, whose name it bears, and every document', () => {
    const { label, hint } = referenceWords(item.id)
    expectWords(label)
    expectWords(hint)
    const { holder, documents } = referenceRules[item.id]
    if (holder.includes('none')) expect(holderLabel(item.id)).toBe('')
    else expectWords(holderLabel(item.id))
    expect(documents.length).toBeGreaterThan(0)
    const said = documents.map(documentLabel)
    said.forEach(expectWords)
    expect(new Set(said).size).toBe(said.length)
  })

  test('says every fault of a claim', () => {
    const said = faultsOf(item).map((fault) => sayClaimFault(item.id, fault))
    said.forEach(expectWords)
    expect(new Set(said).size).toBe(said.length)
  })

  test('is named in a message about every state', () => {
    for (const state of claimStates) {
      const notice = { notice: 'n', at: '', read: false, claim: '2026-ABCDEFGH', item: item.id }
      for (const sentence of Object.values(sayNotice({ ...notice, state }))) expectWords(sentence)
    }
  })
})

/** One of each kind, and one for each fact and document. */
const faultsOf = ({ id, facts }: GrantedItem): readonly ClaimFault[] => {
  const there = { entry: 0, reference: 0 }
  return [
    { kind: 'no-entry' },
    { kind: 'too-many-references', most: 80 },
    { kind: 'reference-missing', entry: 0 },
    { kind: 'number-missing', ...there },
    { kind: 'number-misformed', ...there },
    { kind: 'number-twice', ...there },
    { kind: 'date-missing', ...there },
    { kind: 'date-outside', ...there, from: '2025-01-01', to: '2026-12-31' },
    ...(referenceRules[id].holder.includes('none')
      ? []
      : [{ kind: 'holder-missing', ...there } as const]),
    ...facts.map(({ name }) => ({ kind: 'fact-missing', entry: 0, fact: name }) as const),
    ...referenceRules[id].documents.flatMap((document) => [
      { kind: 'document-missing', document } as const,
      { kind: 'photo-waiting', document } as const,
    ]),
  ]
}

/** The facts that conditions name. */
const named = (condition: Condition): readonly string[] =>
  'of' in condition ? condition.of.flatMap(named) : [condition.fact]

test('a condition names only facts that are asked', () => {
  for (const { needs, facts } of items)
    for (const fact of needs.flatMap(named)) expect(facts.map(({ name }) => name)).toContain(fact)
})

describe('an assessment', () => {
  const granted = fc.array(
    fc.record({
      item: fc.constantFrom(...itemIds),
      year: fc.constantFrom(2025, 2026),
      amount: fc.nat({ max: 30_000_000 }),
    }),
    { maxLength: 4 },
  )
  test('says no step, reason or raise in code', () => {
    fc.assert(
      fc.property(fc.oneof(tolds, fullTolds), granted, (told, before) => {
        for (const { steps, reasons, raises } of sayAssessment(
          assess(told, knownFrom(2026, before)),
        ).lines)
          for (const sentence of [...steps, ...reasons, ...raises])
            if (/[a-z]{3,}/.test(sentence) || !/\p{Script=Han}/u.test(sentence))
              throw new Error(sentence)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a list', () => {
  test.each([
    ['of roles', roleWords, roles],
    ['of states', stateWords, claimStates],
    ['of what comes next', stateNext, claimStates],
    ['of refusals', refusalWords, Object.keys(refusalWords)],
    ['of outcomes', statusWords, ['eligible', 'ineligible', 'incomplete', 'exhausted']],
  ])('%s has words for each, and no two alike', (_what, said, codes) => {
    expect(Object.keys(said).sort()).toEqual([...codes].sort())
    Object.values(said).forEach(expectWords)
    expect(new Set(Object.values(said)).size).toBe(codes.length)
  })

  test('has notes in words', () => {
    for (const sentence of [...Object.values(roleNotes), commitment.words, faultWords])
      expectWords(sentence)
  })
})

/** Every text of a list of words, however deep. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, part]) => (name === 'value' ? [] : textsIn(part)))
}

describe('the words of a screen', () => {
  const folder = join(__dirname, '../../words/screens')
  test.each(readdirSync(folder).map((file) => [file]))('in %s hold no code', async (file) => {
    const texts = textsIn(await import(join(folder, file)))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).not.toMatch(/[a-z]{3,}/)
  })
})
