import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { fitsForm, referenceKey, referenceRules } from '../../policy/claims/references'
import { itemIds, type ItemId } from '../../policy/vocabulary'

type Written = readonly [ItemId, string]

describe('numbers that fit their form', () => {
  const fits: readonly Written[] = [
    ['china-patent-award', 'ZL202110000011.X'],
    ['jiangsu-patent-award', '202010000000.7'],
    ['open-licence', 'ｚｌ 2020 1000 0000．7'],
    ['madrid-trademark', '1'],
    ['madrid-trademark', '1234567'],
    ['madrid-trademark', '1 234 567a'],
    ['well-known-trademark', '12345678'],
    ['well-known-trademark', '12345678A'],
    ['gi-trademark', '1'],
    ['data-ip-registration', '20240100000000001'],
    ['data-ip-registration', '202401000000001X'],
    ['data-ip-registration', '苏数知登字〔2024〕第12号'],
    ['data-ip-registration', '苏数知登字(2024)第 12 号'],
    ['patent-agent', '1234567'],
    ['domestic-enforcement', '（2024）苏07民初12号'],
    ['domestic-enforcement', '连知法裁字〔2024〕3号'],
    ['overseas-enforcement', 'Case No. 1:24-cv-00123'],
    ['overseas-enforcement', 'A-12-3'],
    ['gi-product', '2024年第3号'],
    ['gi-product', '7'],
    ['exhibition', '样例展会 2025'],
  ]
  it.each(fits)('%s: %s', (item, number) => {
    expect(fitsForm(item, number)).toBe(true)
  })
})

describe('numbers that do not', () => {
  const fails: readonly Written[] = [
    ['china-patent-award', '202110000011.0'],
    ['jiangsu-patent-award', '202110000011X'],
    ['open-licence', '20211000001.X'],
    ['open-licence', ''],
    ['madrid-trademark', '12345678'],
    ['madrid-trademark', '1234567AB'],
    ['madrid-trademark', 'A1234567'],
    ['madrid-trademark', ''],
    ['well-known-trademark', '123456789'],
    ['well-known-trademark', '12345678AB'],
    ['gi-trademark', 'A'],
    ['data-ip-registration', '202401000000001'],
    ['data-ip-registration', '2024010000000000A'],
    ['data-ip-registration', '202401000000000012'],
    ['data-ip-registration', '苏数知登字〔24〕第12号'],
    ['data-ip-registration', '苏数知登字〔2024〕第号'],
    ['data-ip-registration', '浙数知登字〔2024〕第12号'],
    ['patent-agent', '123456'],
    ['patent-agent', '12345678'],
    ['patent-agent', '123456A'],
    ['domestic-enforcement', ''],
    ['overseas-enforcement', '（ ）'],
    ['overseas-enforcement', 'A-1-2'],
    ['gi-product', ' - '],
    ['exhibition', ''],
  ]
  it.each(fails)('%s: “%s”', (item, number) => {
    expect(fitsForm(item, number)).toBe(false)
  })
})

describe('the key under which a piece is paid once', () => {
  const key = referenceKey
  it('a patent is one, with ZL and without', () => {
    expect(key('open-licence', 'ZL202110000011.X')).toBe(key('open-licence', '202110000011.x'))
  })
  it('two spellings are one number', () => {
    const spelt = key('domestic-enforcement', '（2024）苏07民初12号')
    expect(key('domestic-enforcement', '(2024) 苏07民初12号')).toBe(spelt)
    expect(key('domestic-enforcement', '〔２０２４〕苏０７民初１２号')).toBe(spelt)
  })
  it('a Madrid number’s letter is part of it, in either case', () => {
    expect(key('madrid-trademark', '1234567a')).toBe(key('madrid-trademark', '1 234 567 A'))
    expect(key('madrid-trademark', '1234567A')).not.toBe(key('madrid-trademark', '1234567'))
    expect(key('madrid-trademark', '1234567A')).not.toBe(key('madrid-trademark', '1234567B'))
  })
  it('a mark is one, with zeros before its number and without', () => {
    expect(key('madrid-trademark', '0987654')).toBe(key('madrid-trademark', '987654'))
    expect(key('well-known-trademark', '01234567A')).toBe(key('well-known-trademark', '1234567a'))
    expect(key('gi-product', '012')).not.toBe(key('gi-product', '12'))
  })
  it.each(['madrid-trademark', 'well-known-trademark'] as const)(
    'zeros within the number of a %s are its own',
    (item) => {
      expect(key(item, '001001')).toBe(key(item, '1001'))
      expect(key(item, '1001')).not.toBe(key(item, '11'))
    },
  )

  it.each(['\u200d', '\u200c', '\u00ad', '\u200e', '\ufe0f', '\ufeff'])(
    'what nobody sees makes no other number: %j',
    (unseen) => {
      expect(key('gi-product', `AB${unseen}C1`)).toBe(key('gi-product', 'ABC1'))
    },
  )

  it('ZL is dropped from patents only, and only before the number', () => {
    expect(key('open-licence', '12ZL')).not.toBe(key('open-licence', '12'))
    expect(key('gi-product', 'ZL12')).not.toBe(key('gi-product', '12'))
  })
  it('one paper under two items is two keys', () => {
    const numbers = itemIds.map((item) => key(item, '202110000011.X'))
    expect(new Set(numbers).size).toBe(itemIds.length)
  })
  it('two numbers are two keys', () => {
    expect(key('china-patent-award', '202110000011.X')).not.toBe(
      key('china-patent-award', '202010000000.7'),
    )
  })
})

it('a claim carries at most 80 references', () => {
  expect(MOST_REFERENCES).toBe(80)
})

const listed = itemIds.filter((item) => referenceRules[item].list)

it('the office may confirm awards, approvals and titles from an official list', () => {
  expect(listed).toEqual([
    ...['wipo-global-award', 'china-patent-award', 'jiangsu-patent-award', 'operation-centre'],
    ...['protection-platform', 'regulated-market', 'service-rating', 'public-service-outlet'],
    ...['outlet-excellence', 'service-cluster', 'demonstration-area', 'gi-demonstration-zone'],
    ...['gi-key-project', 'national-ip-enterprise', 'city-ip-enterprise', 'training-base'],
  ])
})

describe('whom the paper must name', () => {
  const unusual: Partial<Record<ItemId, readonly string[]>> = {
    'china-patent-award': ['organisation', 'person'],
    'jiangsu-patent-award': ['organisation', 'person'],
    'madrid-trademark': ['english-name'],
    'open-licence': ['organisation', 'person'],
    'domestic-enforcement': ['party'],
    'overseas-enforcement': ['party'],
    'dispute-mediation': ['none'],
    'patent-agent': ['person'],
    'ip-professional': ['person'],
  }
  for (const item of itemIds) {
    const holder = unusual[item] ?? ['organisation']
    it(`${item}: ${holder.join(' or ')}`, () => {
      expect(referenceRules[item].holder).toEqual(holder)
    })
  }
})

describe('the documents that each item asks for', () => {
  const contracted = ['contract', 'report', 'acceptance-document']
  const awarded = ['award-certificate', 'provincial-payment-notice']
  const sued = ['ruling-or-settlement', 'contract', 'invoice', 'payment-proof']
  const staged = ['plan', 'pictures', 'invoice', 'report']
  const employed = ['personal-certificate', 'employment-proof']
  const loan = ['pledge-notice', 'loan-contract', 'settlement-proof', 'interest-list']
  const asked: readonly (readonly [readonly ItemId[], readonly string[]])[] = [
    [['wipo-global-award'], ['award-notice']],
    [['china-patent-award', 'jiangsu-patent-award'], awarded],
    [['madrid-trademark'], ['registration-certificate-with-parties']],
    [['well-known-trademark'], ['recognition-document']],
    [['gi-product'], ['announcement']],
    [['gi-trademark', 'data-ip-registration'], ['registration-certificate']],
    [['high-value-patent', 'patent-navigation', 'soft-research'], contracted],
    [['pledge-financing'], [...loan, 'valuation-report-and-invoice']],
    [['securitisation'], ['issue-documents']],
    [['ip-insurance'], ['insurance-policy', 'invoice', 'payment-proof']],
    [['open-licence'], ['published-declaration']],
    [['ip-alliance'], ['record-filing', 'member-list']],
    [['domestic-enforcement', 'overseas-enforcement'], sued],
    [['dispute-mediation'], ['mediation-case-list']],
    [['service-rating', 'outlet-excellence', 'city-ip-enterprise'], ['notice']],
    [['operation-centre', 'service-cluster', 'training-base'], ['approval-document']],
    [['management-standard'], ['certificate-or-evaluation']],
    [['publicity-event', 'ip-education'], staged],
    [['exhibition'], ['office-notice', 'booth-contract', 'invoice']],
    [['patent-agent', 'ip-professional'], employed],
  ]
  const rows = asked.flatMap(([items, documents]) =>
    items.map((item) => [item, documents] as const),
  )
  it.each(rows)('%s', (item, documents) => {
    expect(referenceRules[item].documents).toEqual(documents)
  })
})
