import { act, screen } from '@testing-library/react'
import { answering, claimIn, county, inspectionOf, openOffice, reply } from '../office'
import { photo } from '../pages/open-draft'
import { showAgain } from '../taro/taro'
import { openClaim } from './open-claim'

beforeEach(openOffice)

test('a claim that changed shows no verdict on what it said before', async () => {
  const agrees = { verdict: 'agrees' }
  const references = [{ entry: 0, reference: 0, number: agrees, holder: agrees, date: agrees }]
  const readings = [{ evidence: photo.evidence, state: 'read' }]
  answering({ 'check-papers': () => reply({ version: 4, readings, references, duplicates: [] }) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  expect(await screen.findAllByText('一致')).toHaveLength(3)
  const changed = claimIn('submitted', { photos: [photo], version: 5 })
  answering({
    'inspect-claim': () => reply(inspectionOf(changed)),
    'check-papers': () => undefined,
  })
  await act(async () => showAgain())
  expect(screen.queryByText('一致')).toBeNull()
  expect(screen.queryByText('照片核对')).toBeNull()
  expect(await screen.findByText(/没有取到，请以照片为准/)).toBeInTheDocument()
})

test('verdicts on another version than the one shown are none, for they go by their places', async () => {
  const agrees = { verdict: 'agrees' }
  const references = [{ entry: 0, reference: 0, number: agrees, holder: agrees, date: agrees }]
  const readings = [{ evidence: photo.evidence, state: 'read' }]
  answering({ 'check-papers': () => reply({ version: 5, readings, references, duplicates: [] }) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  expect(await screen.findByText(/没有取到，请以照片为准/)).toBeInTheDocument()
  expect(screen.queryByText('一致')).toBeNull()
})
