import type { GrantedItem } from '../rule'
import type { Entry } from '../vocabulary'
import { missingFrom } from '../evaluate/find-missing'
import { meetsAll } from '../evaluate/meet-condition'
import { MOST_REFERENCES } from './most-references'
import { fitsForm, referenceKey, referenceRules } from './references'

/** One reference as it was typed; empty texts are not given yet. */
export interface TypedReference {
  readonly number: string
  readonly holder: string
  readonly date: string
}

export interface TypedEntry {
  readonly facts: Omit<Entry, 'count'>
  readonly references: readonly TypedReference[]
}

/** What keeps a claim from being handed in. Entries and references are counted from 0. */
export type ClaimFault =
  | { readonly kind: 'no-entry' }
  | { readonly kind: 'too-many-references'; readonly most: number }
  | { readonly kind: 'fact-missing'; readonly entry: number; readonly fact: string }
  | { readonly kind: 'reference-missing'; readonly entry: number }
  | {
      readonly kind:
        'number-missing' | 'number-misformed' | 'number-twice' | 'holder-missing' | 'date-missing'
      readonly entry: number
      readonly reference: number
    }
  | {
      readonly kind: 'date-outside'
      readonly entry: number
      readonly reference: number
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'document-missing'; readonly document: string }
  | { readonly kind: 'photo-waiting'; readonly document: string }

export interface ClaimPhoto {
  readonly document: string
  readonly state: 'waiting' | 'admitted'
}

/** The round's window, in which an achievement must lie. */
export interface Window {
  readonly from: string
  readonly to: string
}

/**
 * Every fault at once, so that nobody is sent back twice. Phone and server ask the same. `own`: documents
 * that the office asks for beside the policy's.
 */
export const findFaults = (
  item: GrantedItem,
  entries: readonly TypedEntry[],
  photos: readonly ClaimPhoto[],
  window: Window | null,
  own: readonly string[] = [],
): readonly ClaimFault[] => [
  ...(entries.length === 0 ? [{ kind: 'no-entry' } as const] : []),
  ...countFaults(item, entries),
  ...entries.flatMap((entry, index) => entryFaults(item, entry, index, window)),
  ...numbersTwice(item, entries),
  ...photoFaults(item, photos, own),
]

const countFaults = (item: GrantedItem, entries: readonly TypedEntry[]): readonly ClaimFault[] => {
  const count = entries.reduce((sum, { references }) => sum + references.length, 0)
  const most = item.oneEntry ? 1 : MOST_REFERENCES
  return count > most ? [{ kind: 'too-many-references', most }] : []
}

const entryFaults = (
  item: GrantedItem,
  { facts, references }: TypedEntry,
  entry: number,
  window: Window | null,
): readonly ClaimFault[] => [
  ...lackingFacts(item, facts).map((fact) => ({ kind: 'fact-missing', entry, fact }) as const),
  ...(references.length === 0 ? [{ kind: 'reference-missing', entry } as const] : []),
  ...references.flatMap((typed, reference) =>
    referenceFaults(item, typed, entry, reference, window),
  ),
]

const lackingFacts = (item: GrantedItem, facts: TypedEntry['facts']) =>
  meetsAll(item.needs, facts) === 'failed' ? [] : missingFrom(item.facts, facts)

const referenceFaults = (
  item: GrantedItem,
  { number, holder, date }: TypedReference,
  entry: number,
  reference: number,
  window: Window | null,
): readonly ClaimFault[] => {
  const at = { entry, reference }
  const named = !referenceRules[item.id].holder.includes('none')
  return [
    ...(number.trim() === '' ? [{ kind: 'number-missing', ...at } as const] : []),
    ...(number.trim() !== '' && !fitsForm(item.id, number)
      ? [{ kind: 'number-misformed', ...at } as const]
      : []),
    ...(named && holder.trim() === '' ? [{ kind: 'holder-missing', ...at } as const] : []),
    ...(date === '' ? [{ kind: 'date-missing', ...at } as const] : []),
    ...(date !== '' && window && (date < window.from || date > window.to)
      ? [{ kind: 'date-outside', ...at, from: window.from, to: window.to } as const]
      : []),
  ]
}

const numbersTwice = (item: GrantedItem, entries: readonly TypedEntry[]): readonly ClaimFault[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ references }, entry) =>
    references.flatMap(({ number }, reference): readonly ClaimFault[] => {
      if (number.trim() === '') return []
      const key = referenceKey(item.id, number)
      const twice = seen.has(key)
      seen.add(key)
      return twice ? [{ kind: 'number-twice', entry, reference }] : []
    }),
  )
}

/**
 * Every document of the list needs a photo, unless the office may confirm from an official list; so does
 * what the office asks for besides.
 */
const photoFaults = (
  item: GrantedItem,
  photos: readonly ClaimPhoto[],
  own: readonly string[],
): readonly ClaimFault[] => {
  const { documents, list } = referenceRules[item.id]
  const needed = list ? own : [...documents, ...own]
  const lacking = needed.filter((document) => !photos.some((p) => p.document === document))
  const waiting = [...documents, ...own].filter((document) =>
    photos.some((photo) => photo.document === document && photo.state === 'waiting'),
  )
  return [
    ...lacking.map((document) => ({ kind: 'document-missing', document }) as const),
    ...waiting.map((document) => ({ kind: 'photo-waiting', document }) as const),
  ]
}
