import { itemOf } from '../../../policy/edition'
import type { Fact, GrantedItem } from '../../../policy/rule'
import { factWords } from '../../../words/facts'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { FactField, optionsOf } from '../../frames/fact-fields'
import { entriesFor, type Answers } from '../../services/self-check'
import { readFacts } from '../../services/typed-facts'
import { Box, Icon, Tap, Words } from '../../ui'
import { Ask } from './ask'
import type { Step } from './steps'
import type { SelfCheck } from './use-self-check'

type Facts = Extract<Step, { kind: 'facts' }>

/** What is so of one entry: a choice is one tap, what is typed is confirmed. */
export function FactsQuestion({ check, step }: { check: SelfCheck; step: Facts }) {
  const item = itemOf(step.item)
  const facts = item.facts.filter(({ name }) => step.facts.includes(name))
  const [first] = facts
  if (first && optionsOf(item, first)) return <OneTap {...{ check, step, item, fact: first }} />
  return <Typed {...{ check, step, item, facts }} />
}

interface OfEntry {
  check: SelfCheck
  step: Facts
  item: GrantedItem
}

const withFact = (answers: Answers, { item, entry: at }: Facts, fact: string, text: string) => ({
  ...answers,
  entries: {
    ...answers.entries,
    [item]: entriesFor(answers, item).map((entry, place) =>
      place === at ? { ...entry, facts: { ...entry.facts, [fact]: text } } : entry,
    ),
  },
})

function OneTap({ check, step, item, fact }: OfEntry & { fact: Fact }) {
  const { question, hint } = factWords(item.id, fact.name)
  const typed = entriesFor(check.answers, item.id)[step.entry]?.facts[fact.name]
  return (
    <Ask title={question} hint={hint}>
      <Box className="check__answers" role="radiogroup" label={question}>
        {optionsOf(item, fact)?.map(({ value, label }) => (
          <Tap
            key={value}
            className={`check__answer ${typed === value ? 'check__answer--on' : ''}`}
            role="radio"
            checked={typed === value}
            onTap={() => check.tellAndGo(withFact(check.answers, step, fact.name, value))}
          >
            <Words>{label}</Words>
            <Icon name={typed === value ? 'check' : 'chevron'} size="s" />
          </Tap>
        ))}
      </Box>
    </Ask>
  )
}

function Typed({ check, step, item, facts }: OfEntry & { facts: readonly Fact[] }) {
  const typed = entriesFor(check.answers, item.id)[step.entry]?.facts ?? {}
  const { unreadable } = readFacts(item, typed)
  return (
    <Box id="question" className="check__typed">
      {facts.map((fact) => (
        <FactField
          key={fact.name}
          item={item}
          fact={fact}
          name={`fact-${fact.name}`}
          text={typed[fact.name] ?? ''}
          error={unreadable.includes(fact.name) ? words.unreadable : undefined}
          onTell={(text) => check.tell(withFact(check.answers, step, fact.name, text))}
        />
      ))}
    </Box>
  )
}
