import { findFaults, type ClaimPhoto } from '../../../policy/claims/find-faults'
import { referenceRules } from '../../../policy/claims/references'
import { currentEdition, itemOf, itemsOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'

const photosOf = (item: ItemId, state: ClaimPhoto['state'] = 'admitted'): ClaimPhoto[] =>
  referenceRules[item].documents.map((document) => ({ document, state }))

describe('photos', () => {
  const faultsWith = (item: ItemId, photos: readonly ClaimPhoto[]) =>
    findFaults(itemOf(item), [], photos, null).filter((fault) => 'document' in fault)

  test.each(itemsOf(currentEdition).map(({ id }) => [id]))(
    'of %s are asked for, but where the office holds a list',
    (id) => {
      const { documents, list } = referenceRules[id]
      expect(faultsWith(id, photosOf(id))).toEqual([])
      expect(faultsWith(id, [])).toEqual(
        list ? [] : documents.map((document) => ({ kind: 'document-missing', document })),
      )
    },
  )

  test.each(['madrid-trademark', 'operation-centre'] as const)(
    'on their way keep a claim of %s from being handed in',
    (id) => {
      expect(faultsWith(id, photosOf(id, 'waiting'))).toEqual(
        referenceRules[id].documents.map((document) => ({ kind: 'photo-waiting', document })),
      )
    },
  )

  test('one on its way beside one that is in still keeps it', () => {
    const photos = [...photosOf('madrid-trademark'), ...photosOf('madrid-trademark', 'waiting')]
    expect(faultsWith('madrid-trademark', photos).map(({ kind }) => kind)).toEqual([
      'photo-waiting',
    ])
  })

  test('one on its way keeps a claim for its own document, not for the others', () => {
    const photos: ClaimPhoto[] = photosOf('pledge-financing').map((photo) =>
      photo.document === 'loan-contract' ? { ...photo, state: 'waiting' } : photo,
    )
    expect(faultsWith('pledge-financing', photos)).toEqual([
      { kind: 'photo-waiting', document: 'loan-contract' },
    ])
  })

  test('of a document that nobody asked for stand for nothing', () => {
    expect(faultsWith('madrid-trademark', [{ document: 'invoice', state: 'admitted' }])).toEqual([
      { kind: 'document-missing', document: 'registration-certificate-with-parties' },
    ])
  })
})
