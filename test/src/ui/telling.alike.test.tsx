import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Area, Choice, Choices, Field, Tick } from '../../../src/ui'

const kinds = [
  { value: 'company', label: '企业', note: '在本市登记' },
  { value: 'person', label: '个人' },
] as const

test('a field is found by its label and tells the whole text', () => {
  const onTell = jest.fn()
  render(<Field name="number" label="专利号" value="ZL" onTell={onTell} />)
  fireEvent.change(screen.getByLabelText('专利号'), { target: { value: 'ZL2' } })
  expect(onTell).toHaveBeenCalledWith('ZL2')
})

test('a field tells when it is left', () => {
  const onLeave = jest.fn()
  render(<Field name="number" label="专利号" value="" onTell={jest.fn()} onLeave={onLeave} />)
  fireEvent.blur(screen.getByLabelText('专利号'))
  expect(onLeave).toHaveBeenCalled()
})

test('a field says its error aloud', () => {
  render(<Field name="number" label="专利号" value="" error="请填写专利号" onTell={jest.fn()} />)
  expect(screen.getByRole('alert')).toHaveTextContent('请填写专利号')
})

test('an area tells its text and counts it', () => {
  const onTell = jest.fn()
  render(<Area name="why" label="说明" value="缺页" maxlength={50} onTell={onTell} />)
  fireEvent.change(screen.getByLabelText('说明'), { target: { value: '缺页。' } })
  expect(onTell).toHaveBeenCalledWith('缺页。')
  expect(screen.getByText('2 / 50')).toBeInTheDocument()
})

test('a choice tells the option that was tapped', async () => {
  const onTell = jest.fn()
  render(<Choice name="kind" label="主体" options={kinds} value={undefined} onTell={onTell} />)
  await userEvent.click(screen.getByRole('radio', { name: /个人/ }))
  expect(onTell).toHaveBeenCalledWith('person')
})

test('a choice says which option is chosen', () => {
  render(<Choice name="kind" label="主体" options={kinds} value="company" onTell={jest.fn()} />)
  expect(screen.getByRole('radio', { name: /企业/ })).toBeChecked()
  expect(screen.getByRole('radio', { name: /个人/ })).not.toBeChecked()
})

test('choices tell all that are chosen, in the order of the options', async () => {
  const onTell = jest.fn()
  render(<Choices name="kind" label="主体" options={kinds} values={['person']} onTell={onTell} />)
  await userEvent.click(screen.getByRole('checkbox', { name: /企业/ }))
  expect(onTell).toHaveBeenCalledWith(['company', 'person'])
})

test('choices tell what remains when one is taken out', async () => {
  const onTell = jest.fn()
  render(<Choices name="kind" label="主体" options={kinds} values={['person']} onTell={onTell} />)
  await userEvent.click(screen.getByRole('checkbox', { name: /个人/ }))
  expect(onTell).toHaveBeenCalledWith([])
})

test('a tick tells its new state', async () => {
  const onTell = jest.fn()
  render(<Tick name="true" label="内容真实" checked={false} onTell={onTell} />)
  await userEvent.click(screen.getByRole('checkbox', { name: '内容真实' }))
  expect(onTell).toHaveBeenCalledWith(true)
})
