import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Photo } from '../../../contract/shapes/claim'
import ClaimPage from '../../../src/review/pages/claim'
import { openedWith } from '../taro/taro'
import { answering, claimIn, county, inspectionOf, openOffice, reply, signInAs } from '../office'

const photo = (name: string, state: Photo['state'] = 'admitted'): Photo => ({
  evidence: name,
  document: 'registration-certificate-with-parties',
  state,
  ...(state === 'admitted'
    ? { thumbnail: `/small/${name}`, picture: `/large/${name}`, width: 900, height: 1200 }
    : {}),
})

beforeEach(async () => {
  openOffice()
  const photos = [photo('a'), photo('b', 'waiting'), photo('c')]
  answering({ 'inspect-claim': () => reply(inspectionOf(claimIn('submitted', { photos }))) })
  await signInAs(county)
  openedWith({ claim: '2026-7K3M9QXA' })
  render(<ClaimPage />)
  await userEvent.click(await screen.findByRole('button', { name: /放大看：.*第1张/ }))
})

const shown = () => screen.getByRole('dialog').querySelector('img')?.getAttribute('src')

test('a photo that was tapped is shown large, beside what it is to prove', () => {
  expect(shown()).toBe('/large/a')
  expect(screen.getByRole('dialog')).toHaveTextContent('1712345')
})

test('arrow keys lead to the others and round again, past those that are not there yet', async () => {
  await userEvent.keyboard('{ArrowRight}')
  expect(shown()).toBe('/large/c')
  await userEvent.keyboard('{ArrowRight}')
  expect(shown()).toBe('/large/a')
  await userEvent.keyboard('{ArrowLeft}')
  expect(shown()).toBe('/large/c')
})

test('buttons lead there as well', async () => {
  await userEvent.click(screen.getByRole('button', { name: '下一张' }))
  expect(shown()).toBe('/large/c')
})

test('Escape closes it', async () => {
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

describe('a photo that lies on its side', () => {
  const leaf = () => screen.getByRole('dialog').querySelector<HTMLElement>('.viewer__leaf')
  const turn = () => leaf()?.style.transform ?? ''

  test('is turned by a quarter with the button, and stands again after four', async () => {
    const seen: string[] = []
    for (let times = 0; times < 4; times += 1) {
      await userEvent.click(screen.getByRole('button', { name: '转90°' }))
      seen.push(turn())
    }
    expect(seen).toEqual([
      expect.stringContaining('rotate(90deg)'),
      expect.stringContaining('rotate(180deg)'),
      expect.stringContaining('rotate(270deg)'),
      '',
    ])
  })

  test('is turned with the key R, but for the browser’s own', async () => {
    await userEvent.keyboard('{Control>}r{/Control}')
    expect(turn()).toBe('')
    await userEvent.keyboard('r')
    expect(turn()).toContain('rotate(90deg)')
  })

  test('has the room that it takes: as wide as it was high', async () => {
    await userEvent.keyboard('r')
    const room = screen.getByRole('dialog').querySelector<HTMLElement>('.viewer__room')
    expect([leaf()?.style.width, room?.style.paddingBottom]).toEqual(['75%', '75%'])
  })

  test('leaves the next one as it came', async () => {
    await userEvent.keyboard('r')
    await userEvent.keyboard('{ArrowRight}')
    expect(turn()).toBe('')
  })
})
