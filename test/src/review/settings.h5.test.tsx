import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SettingsPage from '../../../src/review/pages/settings/index.h5'
import { answering, openOffice, operator, reply, service, signInAs, toldTo } from '../office'

beforeEach(() => {
  openOffice()
  answering({ 'show-service': () => reply(service) })
})

describe('settings', () => {
  const rules = { returnDays: 15, publicationDays: 5 }
  beforeEach(() => {
    answering({
      'show-rules': () =>
        reply({ ...rules, twoPairsAbove: 5_000_000, sampleOneIn: 10, sampleFirst: true }),
      'show-documents': () => reply({ lists: [] }),
      'show-templates': () => reply({ correction: '', result: '', payment: '' }),
      'show-calendar': ({ year }) => reply({ year, imported: false, holidays: [], workdays: [] }),
    })
  })
  const open = async () => {
    await signInAs(operator)
    render(<SettingsPage />)
    await screen.findByLabelText('咨询电话')
    await screen.findByLabelText('补正期限（天）')
  }
  const save = (heading: string) => {
    const card = screen.getByRole('heading', { name: heading }).closest('section')
    return userEvent.click(within(card ?? document.body).getByRole('button', { name: '保存' }))
  }

  test('sums are told in fen, and what was saved is said', async () => {
    await open()
    answering({ 'keep-rules': (told) => reply(told) })
    expect(screen.getByLabelText('超过多少金额须双人审核')).toHaveValue('50000')
    await userEvent.clear(screen.getByLabelText('超过多少金额须双人审核'))
    await userEvent.type(screen.getByLabelText('超过多少金额须双人审核'), '100000')
    await save('审核规则')
    expect(await screen.findByText('已保存，从现在起生效')).toBeInTheDocument()
    expect(toldTo('keep-rules')).toEqual([
      { ...rules, twoPairsAbove: 10_000_000, sampleOneIn: 10, sampleFirst: true },
    ])
  })

  test('how many decisions are looked at again is set here', async () => {
    await open()
    answering({ 'keep-rules': (told) => reply(told) })
    await userEvent.clear(screen.getByLabelText(/每多少件决定抽查一件/))
    await save('审核规则')
    expect(screen.getByText('请填写0至1000之间的整数')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText(/每多少件决定抽查一件/), '0')
    await userEvent.click(screen.getByRole('checkbox', { name: /第一件决定都要复核/ }))
    await save('审核规则')
    expect(toldTo('keep-rules')).toEqual([
      { ...rules, twoPairsAbove: 5_000_000, sampleOneIn: 0, sampleFirst: false },
    ])
  })

  test('what is asked for beside the policy’s documents is set for each item', async () => {
    await open()
    answering({ 'keep-documents': (told) => reply(told) })
    const item = await screen.findByLabelText('事项')
    await userEvent.selectOptions(item, 'gi-product')
    expect(screen.getByText('政策规定：批准公告')).toBeInTheDocument()
    await userEvent.click(await screen.findByText('增加一种材料'))
    await userEvent.type(screen.getByLabelText('另需材料1'), '无')
    await save('材料清单')
    expect(screen.getByText('材料名称请用2至30个汉字或字符')).toBeInTheDocument()
    expect(toldTo('keep-documents')).toEqual([])
    await userEvent.type(screen.getByLabelText('另需材料1'), '样例产地证明')
    await save('材料清单')
    expect(toldTo('keep-documents')).toEqual([
      { item: 'gi-product', own: [{ name: '无样例产地证明', off: false }] },
    ])
  })

  test('counties stand a line each; a wrong telephone is not sent', async () => {
    await open()
    answering({ 'keep-service': (told) => reply(told) })
    await userEvent.type(screen.getByLabelText('县区（每行一个）'), '\n样例新区\n')
    await userEvent.clear(screen.getByLabelText('咨询电话'))
    await save('县区和联系电话')
    expect(screen.getByText('请填写5至20位的电话号码')).toBeInTheDocument()
    expect(toldTo('keep-service')).toEqual([])
    await userEvent.type(screen.getByLabelText('咨询电话'), '0518-00000000')
    await save('县区和联系电话')
    expect(toldTo('keep-service')).toEqual([
      {
        counties: ['海州区', '东海县', '样例新区'],
        office: { name: '样例局', phone: '0518-00000000' },
      },
    ])
  })
})
