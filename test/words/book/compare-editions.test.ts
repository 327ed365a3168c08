import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { lygIpDraft } from '../../../policy/edition'
import type { Edition } from '../../../policy/rule'
import { wan, yuan } from '../../../policy/vocabulary'
import { compareEditions } from '../../../words/book/compare-editions'
import { sayChanges } from '../../../words/book/say-changes'
import { sampleLater } from '../../policy/sample-edition'

const changes = compareEditions(lygIpDraft, sampleLater)
const changeOf = (id: string) => changes.find((change) => change.id === id)

test('only what changed is told, in the order of the articles', () => {
  expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
    ['wipo-global-award', 'changed'],
    ['madrid-trademark', 'changed'],
    ['high-value-patent', 'changed'],
    ['pledge-financing', 'changed'],
  ])
})

test('an edition changes nothing of itself', () => {
  expect(compareEditions(sampleLater, sampleLater)).toEqual([])
  expect(sayChanges(lygIpDraft, lygIpDraft, [])).toMatch(/没有事项发生变化。$/)
})

test('figures stand before and after, and for whom', () => {
  const marks = changeOf('madrid-trademark')
  expect(marks?.roles).toEqual(['enterprise'])
  expect(marks?.differences).toEqual(
    expect.arrayContaining([
      { name: '金额', before: '每件1万元，定额', after: '每件6,000元，定额' },
      { name: '上限', before: '每年最多3万元', after: '每年最多1.5万元' },
      { name: '计入的条件', before: '延伸注册国数量不少于10', after: '延伸注册国数量不少于8' },
    ]),
  )
})

test('the same applicant is worked out under both', () => {
  const example = changeOf('madrid-trademark')?.example
  expect(example?.before.entries).toBe(example?.after.entries)
  expect(example?.before.line.award.max).toBe(wan(1))
  expect(example?.after.line.award.max).toBe(yuan(6000))
})

test('fewer places make a difference to who needs more of them', () => {
  const example = changeOf('high-value-patent')?.example
  expect(example?.before.line.award.max).toBe(wan(150))
  expect(example?.after.line.award.max).toBe(wan(90))
})

test('another name only makes no difference to anybody', () => {
  expect(changeOf('wipo-global-award')).toMatchObject({ example: null })
  expect(sayChanges(lygIpDraft, sampleLater, changes)).toContain('没有一个算例的结果因此不同')
})

test('an item that one edition alone grants is added or dropped', () => {
  const fewer: Edition = { ...lygIpDraft, articles: lygIpDraft.articles.slice(0, 23) }
  const kinds = (a: Edition, b: Edition) => compareEditions(a, b).map(({ id, kind }) => [id, kind])
  expect(kinds(lygIpDraft, fewer)).toEqual([['soft-research', 'dropped']])
  expect(kinds(fewer, lygIpDraft)).toEqual([['soft-research', 'added']])
})

describe('npm run policy:diff', () => {
  const root = path.resolve(__dirname, '../../..')
  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, ['config/diff-policy.mjs', ...args], { cwd: root })

  test('tells what a draft changes that is not registered yet', async () => {
    const { stdout } = await run('lyg-ip-draft', 'test/policy/sample-edition.ts')
    expect(stdout.trim()).toBe(sayChanges(lygIpDraft, sampleLater, changes))
  })

  test('says which editions there are where one is not', async () => {
    await expect(run('lyg-ip-draft', 'sample-none')).rejects.toThrow(
      /sample-none is no edition that is registered \(lyg-ip-draft\), and no file/,
    )
    await expect(run('lyg-ip-draft')).rejects.toThrow(/usage/)
    await expect(run('lyg-ip-draft', 'policy/days.ts')).rejects.toThrow(/exports 0 editions/)
  })
})
