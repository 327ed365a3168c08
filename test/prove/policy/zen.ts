import { ZenEngine } from '@gorules/zen-engine'
import { comparedItems, type ComparedItem, type Sums } from './compared-items'
import { everybody, organisations, researching, type Facts } from './facts'

const list = (words: readonly string[]): string =>
  `[${words.map((word) => `"${word}"`).join(', ')}]`
const openTo = (who: readonly string[], sum: string): string =>
  `some(roles, # in ${list(who)}) ? ${sum} : 0`
const entriesOf = (item: ComparedItem): string => `items["${item}"]`
const total = (entries: string, each: string): string => `sum(map(${entries}, ${each}))`
const within = (sum: string, item: ComparedItem, cap: number, period: 'year' | 'ever'): string =>
  `min([${sum}, max([0, ${cap} - granted["${item}"].${period}])])`

/** Twelve months: from 29 February its year leads nowhere. */
const firstYear = 'd(#.start).add(12, "M").diff(d(#.start), "day")'
const loanDays = 'd(#.end).diff(d(#.start), "day")'
const interest = `(${loanDays} <= ${firstYear} ? #.interest : floor(#.interest * ${firstYear} / ${loanDays}))`

const whole = {
  fixed: total(entriesOf('gi-product'), '#.count * 20000000'),
  ceiling: total(entriesOf('wipo-global-award'), '#.count * 30000000'),
  title: total(
    entriesOf('ip-professional'),
    '#.count * (#.title == "intermediate" ? 300000 : #.title == "senior" ? 500000 : 800000)',
  ),
  bonus: total(entriesOf('china-patent-award'), '#.count * floor(#.provincialBonus * 50 / 100)'),
  booth: total(
    `filter(${entriesOf('exhibition')}, #.organisedByCityOffice and #.level in ["national", "provincial"])`,
    '#.count * min([floor(#.boothCosts * 50 / 100), 5000000])',
  ),
  marks: total(`filter(${entriesOf('madrid-trademark')}, #.countries >= 10)`, '#.count * 1000000'),
  cases: total(
    `filter(${entriesOf('domestic-enforcement')}, (#.outcome == "won" and #.effective) or (#.outcome == "settled" and #.benefited))`,
    '#.count * floor(#.costs * 30 / 100)',
  ),
  loans: total(entriesOf('pledge-financing'), `#.count * floor((${interest} + #.fees) * 30 / 100)`),
  tens: `floor(${total(entriesOf('open-licence'), '#.count')} / 10) * 1000000`,
  projects: `min([5, ${total(`filter(${entriesOf('high-value-patent')}, #.accepted)`, '#.count')}]) * 30000000`,
}

const rules: Readonly<Record<ComparedItem, string>> = {
  'gi-product': openTo(organisations, whole.fixed),
  'wipo-global-award': openTo(organisations, whole.ceiling),
  'ip-professional': openTo(['enterprise'], whole.title),
  'china-patent-award': openTo(everybody, whole.bonus),
  exhibition: openTo(organisations, whole.booth),
  'madrid-trademark': openTo(
    ['enterprise'],
    within(whole.marks, 'madrid-trademark', 3_000_000, 'year'),
  ),
  'domestic-enforcement': openTo(
    ['enterprise'],
    within(whole.cases, 'domestic-enforcement', 10_000_000, 'year'),
  ),
  'pledge-financing': openTo(
    ['enterprise'],
    `granted["pledge-financing"].claimsEver >= 2 ? 0 : ${within(whole.loans, 'pledge-financing', 20_000_000, 'year')}`,
  ),
  'open-licence': openTo(everybody, within(whole.tens, 'open-licence', 5_000_000, 'ever')),
  'high-value-patent': openTo(researching, whole.projects),
}

const model = {
  nodes: [
    { id: 'told', name: 'told', type: 'inputNode', content: {} },
    {
      id: 'items',
      name: 'items',
      type: 'expressionNode',
      content: {
        expressions: comparedItems.map(([item]) => ({ id: item, key: item, value: rules[item] })),
      },
    },
    { id: 'sums', name: 'sums', type: 'outputNode', content: {} },
  ],
  edges: [
    { id: 'in', type: 'edge', sourceId: 'told', targetId: 'items' },
    { id: 'out', type: 'edge', sourceId: 'items', targetId: 'sums' },
  ],
}

/** GoRules' ZEN: the ten as one decision model, made a decision once, as its manual has it. */
export const openZen = () => {
  const decision = new ZenEngine().createDecision(model)
  return async (facts: Facts): Promise<Sums> => (await decision.evaluate(facts)).result as Sums
}
