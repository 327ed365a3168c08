import { commonDocuments, referenceRules } from '../../../policy/claims/references'
import type { ItemId } from '../../../policy/vocabulary'
import type { ClaimFault } from '../../../policy/claims/find-faults'
import { sayClaimFault } from '../../../words/claim-faults'
import { photoWords as words } from '../../../words/screens/claim-photos'
import { Box, ErrorSummary, Link, Notice, Stack } from '../../ui'
import { DocumentTray, type TrayProps } from './document-tray'
import { fieldOf } from './steps'
import type { Draft } from './use-draft'
import type { Fills } from './use-fills'
import type { Photos } from './use-photos'

export interface PhotosStepProps {
  draft: Draft
  photos: Photos
  fills: Fills
  faults: readonly ClaimFault[]
  attempt: number
  /** To the entries at once, photos or not. */
  onEntries: () => void
}

/** The document list of the item, each with its photos; at its end what any claim may add. */
export function PhotosStep({ draft, photos, fills, faults, attempt, onEntries }: PhotosStepProps) {
  const { item, documents: own = [] } = draft.view
  const { list } = referenceRules[item]
  return (
    <Stack>
      <ErrorSummary
        attempt={attempt}
        errors={faults.map((fault) => ({ name: fieldOf(fault), text: sayClaimFault(item, fault) }))}
      />
      <Notice action={<Link onTap={onEntries}>{words.entriesNow}</Link>}>
        <Box>{list ? words.list : words.first}</Box>
        <Box>{words.note}</Box>
        <Box>{words.shared}</Box>
      </Notice>
      {photos.failure ? <Notice tone="error">{photos.failure}</Notice> : null}
      {fills.unchecked.length > 0 ? (
        <Notice tone="success">{words.filledNext(fills.unchecked.length)}</Notice>
      ) : null}
      <Trays item={item} own={own} photos={photos} readings={fills.readings} />
    </Stack>
  )
}

interface TraysProps extends Pick<TrayProps, 'photos' | 'readings'> {
  item: ItemId
  own: readonly string[]
}

/** The policy's documents, the office's own, what was asked for when it was taken, and what may be added. */
function Trays({ item, own, photos, readings }: TraysProps) {
  const { documents, list } = referenceRules[item]
  const tray = (lacking: string) => (document: string) => (
    <DocumentTray key={document} {...{ document, photos, readings, lacking }} />
  )
  const asked = [...documents, ...own, ...commonDocuments]
  const taken = new Set(photos.photos.map(({ document }) => document))
  return (
    <>
      {documents.map(tray(list ? words.optional : words.needed))}
      {own.map(tray(words.needed))}
      {[...taken].filter((document) => !asked.includes(document)).map(tray(words.extra))}
      {commonDocuments.map(tray(words.extra))}
    </>
  )
}
