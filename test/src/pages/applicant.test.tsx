import { fireEvent, render, screen } from '@testing-library/react'
import ApplicantPage from '../../../src/pages/applicant'
import { meetPerson } from '../../../src/services/me'
import { answering, openOffice, reply } from '../office'
import { me, service } from './sample-applicants'

test("in WeChat a county is chosen on the platform's own list", async () => {
  openOffice()
  answering({ 'who-am-i': () => reply(me), 'show-service': () => reply(service) })
  await meetPerson()
  render(<ApplicantPage />)
  await screen.findByText('由这个县区受理和初审')
  fireEvent.change(screen.getByTestId('wheel'), { target: { value: '1' } })
  expect(screen.getByRole('button', { name: '所属县区，连云区' })).toBeInTheDocument()
})
