import { below, textOf, type Page, type PageLine, type Stretch } from './page'

/** How the names of organisations end. */
const organisation =
  /(公司|大学|学院|研究院|研究所|中心|协会|学会|联盟|事务所|合伙\)?|合作社|医院|集团|工厂|厂|银行|学校|委员会|管理局|局|园|社|LTD\.?|INC\.?|LIMITED)$/
/** A name goes on to its kind of company: what a seal adds after that is no part of it. */
const afterCompany =
  /^(.*(?:有限公司|有限责任公司|股份公司))([^,;:()]{1,2}|(?:[,:]|建立|的|经|已|符合|位于).*)$/

const ends = { usual: /[;。]?$/, sentence: /[,。;:].*$/ }

/** The name's own part of a stretch: no marks after it, and nothing that a seal left there. */
const trim = (stretch: Stretch, inSentence: boolean): Stretch => {
  const text = textOf(stretch)
  const cut = text.replace(inSentence ? ends.sentence : ends.usual, '').replace(/[.,:;·*]+$/, '')
  const [, company = cut] = afterCompany.exec(cut) ?? []
  return { ...stretch, to: stretch.from + company.length }
}

/** Does a line begin with the rest of a broken name? It has no label, and comes to such an end. */
const restOf = (page: Page, { line }: Stretch, inSentence: boolean): Stretch | undefined => {
  const next = below(page, line)
  if (!next) return undefined
  const rest = trim({ line: next, from: 0, to: next.text.length }, inSentence)
  return isRestOfName(textOf(rest)) ? rest : undefined
}

const isRestOfName = (text: string): boolean =>
  organisation.test(text) && text.length < 24 && !/[:]/.test(text)

/** May a line be the rest of a name that is broken above it? Then that is not whole. */
export const isRest = ({ text }: PageLine): boolean => isRestOfName(text.replace(ends.usual, ''))

/** A name, over two lines where it was broken. */
export const nameAt = (page: Page, value: Stretch, inSentence: boolean): readonly Stretch[] => {
  const first = trim(value, inSentence)
  const text = textOf(first)
  const broken = first.to === value.line.text.length && text.length >= 8 && !organisation.test(text)
  const rest = broken ? restOf(page, first, inSentence) : undefined
  return rest ? [first, rest] : [first]
}

const latin = /[A-Z][A-Z0-9&.,'()\-/ ]{2,}/
const latinEnd = /(LTD|INC|LIMITED|CORP|CORPORATION|COMPANY|GMBH|LLC|PLC|UNIVERSITY|INSTITUTE)\.?$/

const latinFrom = (place: Stretch): Stretch | undefined => {
  const found = latin.exec(textOf(place))
  if (!found) return undefined
  const from = place.from + found.index
  return { ...place, from, to: from + found[0].length }
}

/** A Latin name from where it begins in a stretch, over two lines where it was broken. */
export const latinAt = (page: Page, value: Stretch): readonly Stretch[] => {
  const first = latinFrom(value)
  if (!first) return []
  const next = latinEnd.test(textOf(first)) ? undefined : below(page, value.line)
  const rest = next && latinFrom({ line: next, from: 0, to: next.text.length })
  return rest?.from === 0 && latinEnd.test(textOf(rest)) ? [first, rest] : [first]
}

export const isName = (text: string): boolean =>
  /^[一-鿿·]{2,4}$|^[一-鿿A-Z0-9()·&;、,.'\-/]{4,80}$/.test(text) && !/^\d+$/.test(text)

export const isOrganisation = (text: string): boolean => organisation.test(text)

/** Does it look whole: an organisation to its end, or a person? */
export const isWhole = (text: string): boolean =>
  isOrganisation(text) || /^[一-鿿]{2,4}$/.test(text)
