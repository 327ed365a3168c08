import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { checkedCode } from './checked-code'
import ApplicantPage from '../../../src/pages/applicant'
import { forgetApplicantDraft } from '../../../src/services/applicant-draft'
import { meetPerson } from '../../../src/services/me'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'
import { company, inventor, me, service } from './sample-applicants'

const code = checkedCode('91320700MA0000001')
const box = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) })
const fill = async (name: string, text: string) => {
  await userEvent.clear(box(name))
  await userEvent.type(box(name), text)
}
const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }))

beforeEach(async () => {
  Element.prototype.scrollIntoView = jest.fn()
  openOffice()
  answering({ 'who-am-i': () => reply(me), 'show-service': () => reply(service) })
  await meetPerson()
})

const fillCompany = async () => {
  await fill('单位名称', company.name)
  await fill('统一社会信用代码', code)
  await userEvent.selectOptions(await screen.findByLabelText('所属县区'), '海州区')
  await userEvent.click(screen.getByRole('checkbox', { name: '企业' }))
  await fill('联系人', '样例林')
  await fill('联系电话', '13800000000')
  await fill('开户银行', '样例银行')
  await fill('银行账号', '6222 0212 3456 7890')
}

test('a company is saved as it was typed, and the screen goes back', async () => {
  answering({ 'keep-applicant': () => reply(company) })
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(2))
  render(<ApplicantPage />)
  await fillCompany()
  await save()
  expect(toldTo('keep-applicant')).toEqual([
    {
      profile: {
        kind: 'organisation',
        name: company.name,
        creditCode: code,
        county: '海州区',
        roles: ['enterprise'],
        contact: '样例林',
        phone: '13800000000',
        bank: '样例银行',
        account: '6222 0212 3456 7890',
      },
    },
  ])
  expect(Taro.navigateBack).toHaveBeenCalled()
})

test.each([
  ['the page that was named to come next', { next: 'claims' }, 'switchTab', 'claims'],
  ['otherwise, for a new organisation, its licence', {}, 'redirectTo', 'licence'],
] as const)('a saved form opens %s', async (_, params, way, page) => {
  openedWith(params)
  answering({ 'keep-applicant': () => reply({ ...company, verification: { state: 'missing' } }) })
  render(<ApplicantPage />)
  await fillCompany()
  await save()
  expect(Taro[way]).toHaveBeenCalledWith({ url: `/pages/${page}/index` })
})

test('an empty form names everything that is missing and sends nothing', async () => {
  render(<ApplicantPage />)
  await save()
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    '请填写单位名称',
    '请填写统一社会信用代码',
    '请选择所属县区',
    '请选择单位类型',
    '请填写联系人',
    '请填写联系电话',
    '请填写开户银行',
    '请填写银行账号',
  ])
  expect(toldTo('keep-applicant')).toEqual([])
})

test('what is mended leaves the list of faults', async () => {
  render(<ApplicantPage />)
  await save()
  await fill('单位名称', '样例')
  expect(screen.queryByText('请填写单位名称')).toBeNull()
})

test('a character that no code has is named while typing', async () => {
  render(<ApplicantPage />)
  await fill('统一社会信用代码', '9132O')
  expect(box('统一社会信用代码')).toHaveAccessibleDescription(/第5位“O”不对/)
})

test('a half typed code is no fault until it is left', async () => {
  render(<ApplicantPage />)
  await fill('统一社会信用代码', '91320700')
  expect(box('统一社会信用代码')).toHaveAccessibleDescription('已填8位，共18位')
  await userEvent.tab()
  expect(box('统一社会信用代码')).toHaveAccessibleDescription(/还差10位/)
})

test('a code whose check character does not fit is told so', async () => {
  render(<ApplicantPage />)
  await fill('统一社会信用代码', `${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}`)
  expect(box('统一社会信用代码')).toHaveAccessibleDescription(/校验码对不上/)
})

test('a person is asked for no kind of organisation, and is his own contact', async () => {
  answering({ 'keep-applicant': () => reply(inventor) })
  render(<ApplicantPage />)
  await userEvent.click(screen.getByRole('radio', { name: /^个人/ }))
  expect(screen.queryByRole('group', { name: '单位类型' })).toBeNull()
  await fill('姓名', '样例周')
  await fill('身份证号', '11010519491231002X')
  await userEvent.selectOptions(await screen.findByLabelText('所属县区'), '连云区')
  await fill('联系电话', '13800000000')
  await fill('开户银行', '样例银行')
  await fill('银行账号', '6222021234567890')
  await save()
  expect(toldTo('keep-applicant')).toMatchObject([
    { profile: { kind: 'individual', roles: ['individual'], contact: '样例周' } },
  ])
})

test('an applicant that exists already is told at its number', async () => {
  answering({ 'keep-applicant': () => refusal('applicant-exists') })
  render(<ApplicantPage />)
  await fillCompany()
  await save()
  expect(await screen.findByRole('link', { name: 'refused: applicant-exists' })).toBeVisible()
  expect(box('统一社会信用代码')).toHaveAccessibleDescription(/refused: applicant-exists/)
})

test('without a network everything typed stays, and the screen says so', async () => {
  render(<ApplicantPage />)
  await fillCompany()
  await save()
  expect(await screen.findByText('没有保存成功')).toBeVisible()
  expect(box('单位名称')).toHaveValue(company.name)
})

test('what was typed and not saved is there again, without the account', async () => {
  const first = render(<ApplicantPage />)
  await fill('单位名称', '样例')
  await fill('银行账号', '6222021234567890')
  first.unmount()
  render(<ApplicantPage />)
  expect(screen.getByText(/已恢复上次没有保存的内容/)).toBeVisible()
  expect(box('单位名称')).toHaveValue('样例')
  expect(box('银行账号')).toHaveValue('')
  expect(JSON.stringify(Taro.getStorageSync('applicant-form/v1'))).not.toContain('6222')
})

test('what was restored can be cleared', async () => {
  const first = render(<ApplicantPage />)
  await fill('单位名称', '样例')
  first.unmount()
  render(<ApplicantPage />)
  await userEvent.click(screen.getByRole('button', { name: '清空重填' }))
  expect(box('单位名称')).toHaveValue('')
})

test('a saved form is not kept', async () => {
  answering({ 'keep-applicant': () => reply(company) })
  render(<ApplicantPage />)
  await fillCompany()
  await save()
  expect(Taro.getStorageSync('applicant-form/v1')).toBe('')
})

describe('an applicant that is being changed', () => {
  beforeEach(() => {
    forgetApplicantDraft()
    openedWith({ applicant: 'company' })
  })

  test('shows what the server shows, and asks for the phone and the account again', () => {
    render(<ApplicantPage />)
    expect(box('单位名称')).toHaveValue(company.name)
    expect(box('联系电话')).toHaveValue('')
    expect(box('联系电话')).toHaveAccessibleDescription(/现在是 \*\*\*\*0000/)
    expect(box('银行账号')).toHaveAccessibleDescription(/现在是 \*\*\*\*7890/)
  })

  test('is named to the server', async () => {
    answering({ 'keep-applicant': () => reply(company) })
    render(<ApplicantPage />)
    await fill('统一社会信用代码', code)
    await fill('联系电话', '13800000000')
    await fill('银行账号', '6222021234567890')
    await save()
    expect(toldTo('keep-applicant')).toMatchObject([{ applicant: 'company' }])
  })

  test('that is not his is not found', () => {
    openedWith({ applicant: 'another' })
    render(<ApplicantPage />)
    expect(screen.getByText('没有找到这个申报主体')).toBeVisible()
  })
})

test('without the list of counties the list can be asked for again', async () => {
  answering({ 'show-service': () => undefined })
  render(<ApplicantPage />)
  expect(await screen.findByText('县区列表没有载入，请检查网络')).toBeVisible()
  answering({ 'show-service': () => reply(service) })
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('option', { name: '海州区' })).toBeInTheDocument()
})
