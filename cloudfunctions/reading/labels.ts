import { below, rightOf, type Page, type PageLine, type Stretch } from './page'

/** How many characters of a label may be misread: none of a short one, or it would be another. */
const allowance = (label: string): number => (label.length < 4 ? 0 : 1)

const differences = (text: string, from: number, label: string, most: number): number => {
  let count = 0
  for (let at = 0; at < label.length && count <= most; at += 1)
    if (text[from + at] !== label[at]) count += 1
  return count
}

interface Seen {
  readonly line: PageLine
  readonly end: number
  /** 0: the label alone; 1: with more before it, which may make it another label; 2: nearly it. */
  readonly doubt: 0 | 1 | 2
}

const isHan = (character: string | undefined): boolean => /[\u4e00-\u9fff]/.test(character ?? '')

const seeExactly = (line: PageLine, label: string): Seen | undefined => {
  const at = line.text.indexOf(label)
  if (at < 0) return undefined
  return { line, end: at + label.length, doubt: isHan(line.text[at - 1]) ? 1 : 0 }
}

const seeNearly = (line: PageLine, label: string): Seen | undefined => {
  const most = allowance(label)
  for (let from = 0; most > 0 && from + label.length <= line.text.length; from += 1)
    if (differences(line.text, from, label, most) <= most)
      return { line, end: from + label.length, doubt: 2 }
  return undefined
}

/** Where a label stands, the surest first. */
export const seekLabel = (page: Page, label: string): readonly Seen[] =>
  page
    .flatMap((line) => seeExactly(line, label) ?? seeNearly(line, label) ?? [])
    .sort((a, b) => a.doubt - b.doubt)

/** Between a label and its value: what is in brackets, and marks. */
const between = /^(\([^)]*\))?[:;.,·\-_*]*/

/** A further label on the same line ends the value before it. */
const nextLabel =
  /(申请日|公告日|公告号|有效期|日期|编号|地址|代码|识别号|法定代表人|住所|类型|注册资本)[^:]{0,4}:/

const wordsBefore = /(专利|授权|注册|登记|发证|颁证|统一社会信用|证书|国籍|通讯|联系)*$/

const cutAtLabel = (text: string): number => {
  const found = nextLabel.exec(text)
  if (!found) return text.length
  return text.slice(0, found.index).replace(wordsBefore, '').length
}

/** The same label again in another language. */
const foreignLabel = /^(?:NOMETADRESSE|NOMBREYDIRECCI|NOMBREYDOMICILIO|TITULAIRE|TITULAR)/

const stretchAfter = (line: PageLine, from: number): Stretch | undefined => {
  if (line.text[from] === '/') return undefined
  const start = from + (between.exec(line.text.slice(from))?.[0].length ?? 0)
  const to = start + cutAtLabel(line.text.slice(start))
  return to > start ? { line, from: start, to } : undefined
}

const belowLabels = (page: Page, line: PageLine): PageLine | undefined => {
  const next = below(page, line)
  return next && foreignLabel.test(next.text) ? belowLabels(page, next) : next
}

/** A label alone on its line has its value beside or under it. */
const stretchNear = (page: Page, line: PageLine): readonly Stretch[] =>
  [rightOf(page, line), belowLabels(page, line)].flatMap((near) => {
    const found = near && stretchAfter(near, 0)
    return found ? [found] : []
  })

/**
 * What stands at a label, the likeliest first: after it, to its right, below it. A single character
 * after it may be the edge of what stands to its right.
 */
export const valuesAt = (page: Page, label: string): readonly Stretch[] =>
  seekLabel(page, label).flatMap(({ line, end }) => {
    const after = stretchAfter(line, end)
    if (after && after.to - after.from > 1) return [after]
    return [...(after ? [after] : []), ...stretchNear(page, line)]
  })
