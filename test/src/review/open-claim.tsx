import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimView } from '../../../contract/shapes/claim'
import type { Post } from '../../../contract/shapes/post'
import ClaimPage from '../../../src/review/pages/claim'
import { openedWith } from '../taro/taro'
import { answering, inspectionOf, reply, signInAs } from '../office'

/** The claim's page before somebody of this post, as he finds it. */
export const openClaim = async (claim: ClaimView, post: Post): Promise<void> => {
  // jsdom draws nothing and so scrolls nothing.
  Element.prototype.scrollIntoView = jest.fn()
  answering({ 'inspect-claim': () => reply(inspectionOf(claim)) })
  await signInAs(post)
  openedWith({ claim: claim.claim })
  render(<ClaimPage />)
  await screen.findByText('申报内容')
}

export const tap = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }))

export const inDialog = () => within(screen.getByRole('dialog'))
