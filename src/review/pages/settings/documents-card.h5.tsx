import { useState } from 'react'
import type { OwnDocuments } from '../../../../contract/shapes/documents'
import { ShowDocuments } from '../../../../contract/show-documents'
import { referenceRules } from '../../../../policy/claims/references'
import { currentEdition, itemOf, itemsOf } from '../../../../policy/edition'
import { documentLabel } from '../../../../words/references'
import { settingsWords as words } from '../../../../words/screens/settings'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Box, Card, Select, Stack } from '../../../ui'
import { DocumentsForm } from './documents-form'

type Item = OwnDocuments['item']

const items: readonly Item[] = itemsOf(currentEdition).map(({ id }) => id)

/** What the policy asks for under an item, which stands, and what the office asks for besides. */
export function DocumentsCard() {
  const from = useAsk(ShowDocuments, {})
  const [item, setItem] = useState<Item>(items[0] ?? 'wipo-global-award')
  const { documents, list } = referenceRules[item]
  return (
    <Card title={words.documents}>
      <Stack>
        <Box className="settings__note">{words.documentsNote}</Box>
        <Select
          name="documents-item"
          label={words.item}
          options={items.map((id) => ({ value: id, label: itemOf(id).title }))}
          value={item}
          onTell={(id) => setItem(id)}
        />
        <Box>{words.ofPolicy(documents.map(documentLabel), list)}</Box>
        <Loaded from={from}>
          {({ lists }) => (
            <DocumentsForm
              key={item}
              of={lists.find((one) => one.item === item) ?? { item, own: [] }}
              onSaved={from.reload}
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  )
}
