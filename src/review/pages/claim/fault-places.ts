import type { ClaimView, ReturnFault } from '../../../../contract/shapes/claim'
import { referenceRules } from '../../../../policy/claims/references'
import { documentLabel, referenceWords } from '../../../../words/references'
import { returnWords as words } from '../../../../words/screens/review-return'

/** A piece of a claim that a fault may be tied to. */
export interface FaultPlace {
  readonly key: string
  readonly about: ReturnFault['about']
  /** `0` for an entry, `0.2` for its third reference, a document's name; none for the whole. */
  readonly at?: string
  readonly label: string
}

export const groups = ['facts', 'reference', 'photo', 'applicant', 'other'] as const

/** Every piece of the claim, in the order in which it is shown. */
export const faultPlaces = ({
  item,
  entries,
  documents: own = [],
}: ClaimView): readonly FaultPlace[] => [
  ...entries.map((_, entry) => placeOf('facts', words.facts(entry + 1), String(entry))),
  ...entries.flatMap(({ references }, entry) =>
    references.map(({ number }, place) =>
      placeOf(
        'reference',
        words.reference(referenceWords(item).label, number),
        `${entry}.${place}`,
      ),
    ),
  ),
  ...[...referenceRules[item].documents, ...own].map((name) =>
    placeOf('photo', documentLabel(name), name),
  ),
  placeOf('applicant', words.applicant),
  placeOf('other', words.other),
]

const placeOf = (about: ReturnFault['about'], label: string, at?: string): FaultPlace =>
  at === undefined
    ? { key: about, about, label }
    : { key: `${about}-${at.replace('.', '-')}`, about, at, label }

/** What was picked and written of each place, by its key. */
export type Marks = Readonly<Record<string, { readonly on: boolean; readonly words: string }>>

export const unmarked = { on: false, words: '' } as const

const MOST_FAULTS = 30

export const pickedOf = (places: readonly FaultPlace[], marks: Marks): readonly FaultPlace[] =>
  places.filter(({ key }) => marks[key]?.on)

/** What keeps the claim from being returned as it is marked. */
export const findUnsaid = (
  places: readonly FaultPlace[],
  marks: Marks,
): readonly { name: string; text: string }[] => {
  const picked = pickedOf(places, marks)
  const first = places[0]?.key ?? ''
  if (picked.length === 0) return [{ name: `${first}-on`, text: words.none }]
  if (picked.length > MOST_FAULTS)
    return [{ name: `${first}-on`, text: words.tooMany(MOST_FAULTS) }]
  return picked
    .filter(({ key }) => !marks[key]?.words.trim())
    .map(({ key, label }) => ({ name: key, text: words.unsaid(label) }))
}

/** The marks as the contract takes them. */
export const faultsOf = (places: readonly FaultPlace[], marks: Marks): ReturnFault[] =>
  pickedOf(places, marks).map(({ key, about, at }) => ({
    about,
    ...(at === undefined ? {} : { at }),
    words: (marks[key]?.words ?? '').trim(),
  }))
