import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimEntry, ClaimView, Photo } from '../../../contract/shapes/claim'
import ClaimPage from '../../../src/pages/claim'
import { meetPerson, type Me } from '../../../src/services/me'
import { answering, claimIn, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'
import { company, me, round, service } from './sample-applicants'

export const number = '2026-7K3M9QXA'
export const paper = { number: '1712345', holder: 'SAMPLE CO LTD', date: '2026-03-01' }
export const mark: ClaimEntry = { facts: { countries: 12 }, references: [paper] }
export const photo: Photo = {
  evidence: '00000000-0000-4000-8000-000000000001',
  document: 'registration-certificate-with-parties',
  state: 'admitted',
  thumbnail: '/thumbnail',
}

/** A Madrid draft with one mark; version 4. */
export const draft = (more: Partial<ClaimView> = {}) =>
  claimIn('draft', { entries: [mark], history: [], photos: [photo], ...more })

export const contact: Me = {
  ...me,
  applicants: [{ ...company, englishName: 'SAMPLE CO LTD' }],
}

/** The page of a draft before its contact, at its photos; what is kept comes back as the next version. */
export const openPhotos = async (claim: ClaimView = draft(), rounds = [round]) => {
  // jsdom draws nothing and so scrolls nothing.
  Element.prototype.scrollIntoView = jest.fn()
  answering({
    'who-am-i': () => reply(contact),
    'show-service': () => reply({ ...service, rounds }),
    'open-claim': () => reply(claim),
    'keep-draft': ({ version, entries }) =>
      reply({ ...claim, entries, version: Number(version) + 1 }),
  })
  await meetPerson()
  openedWith({ claim: number })
  const page = render(<ClaimPage />)
  await screen.findByText(/第.步，共3步/)
  return page
}

/** The same, at its entries. */
export const openDraft = async (claim: ClaimView = draft(), rounds = [round]) => {
  const page = await openPhotos(claim, rounds)
  const onward = screen.queryByText(/先填写成果信息/)
  if (onward) fireEvent.click(onward)
  await screen.findByText(/第2步，共3步/)
  return page
}

/** Under jest.useFakeTimers(): a person that does not wait between keys. */
export const person = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime })

export const pause = (milliseconds: number) =>
  act(() => jest.advanceTimersByTimeAsync(milliseconds))

export const field = (name: RegExp) => screen.getByRole('textbox', { name })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const kept = () => toldTo('keep-draft')
/** Versions and numbers of what was kept, in order. */
export const keptNumbers = () =>
  kept().map(({ version, entries }) => [
    version,
    (entries as ClaimEntry[])[0]?.references[0]?.number,
  ])
