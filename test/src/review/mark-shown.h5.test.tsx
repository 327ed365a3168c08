import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { photo } from '../pages/open-draft'
import { answering, claimIn, county, openOffice, reply } from '../office'
import { inDialog, openClaim, tap } from './open-claim'

const { evidence } = photo
const corners = [
  [0.2, 0.3],
  [0.6, 0.3],
  [0.6, 0.4],
  [0.2, 0.4],
]
const agrees = { verdict: 'agrees', place: { evidence, page: 0, corners } }

beforeEach(async () => {
  openOffice()
  const references = [{ entry: 0, reference: 0, number: agrees, holder: agrees, date: agrees }]
  const readings = [{ evidence, state: 'read' }]
  answering({ 'check-papers': () => reply({ version: 4, readings, references, duplicates: [] }) })
  const seen = { ...photo, picture: '/large/1', width: 900, height: 1200 }
  await openClaim(claimIn('submitted', { photos: [seen] }), county)
  await screen.findByText('照片核对')
})

const spot = () => document.querySelector<HTMLElement>('.mark__spot')
const picture = () => inDialog().getAllByRole('img')[0] as HTMLElement
const isClose = () => document.querySelector('.viewer__frame--close') !== null
const shown = () => jest.mocked(Element.prototype.scrollIntoView).mock.contexts

test('what a verdict is about is shown close, in the middle of what is seen', async () => {
  await tap(/国际注册号一致，看照片上的位置/)
  fireEvent.load(picture())
  expect(isClose()).toBe(true)
  expect([spot()?.style.left, spot()?.style.top]).toEqual(['40%', '35%'])
  expect(shown()).toContain(spot())
})

test('it is brought into sight again when the photo is turned', async () => {
  await tap(/国际注册号一致，看照片上的位置/)
  fireEvent.load(picture())
  await userEvent.keyboard('r')
  fireEvent.load(picture())
  expect(shown().at(-1)).toBe(spot())
})

test('a photo that was tapped itself is shown whole', async () => {
  await tap(/放大看：.*第1张/)
  expect(isClose()).toBe(false)
})
